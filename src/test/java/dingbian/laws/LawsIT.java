package dingbian.laws;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.ApplicationContext;

/** 台账之法, on either database. */
@SpringBootTest(webEnvironment = WebEnvironment.NONE, properties = {"dingbian.serves=false", "dingbian.key-file=src/test/resources/office.key"})
abstract class LawsIT {
    private static final long SEED = Long.getLong("dingbian.seed", 20110331);
    private static final int COMMANDS = 26;
    @Autowired ApplicationContext context;

    abstract int steps();

    @Test @DisplayName("任意办事数千件：一人一编、一岗一人、超编有因、流水即事件、查账与折算相符、旧知不改")
    void thousandsOfActsKeepTheLaws() {
        System.out.println("dingbian.seed=" + SEED);
        var walk = new Walk(context, SEED);
        walk.run(steps());
        System.out.println("approved " + walk.approved + "\nrefused " + walk.refused);
        assertThat(walk.approved).as("-Ddingbian.seed=%d", SEED).hasSize(COMMANDS)
            .allSatisfy((command, times) -> assertThat(times).as(command).isGreaterThan(2));
        assertThat(walk.refused).as("-Ddingbian.seed=%d", SEED).containsKeys("UNKNOWN", "MALFORMED").hasSizeGreaterThan(25);
    }
}
