package dingbian.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Random;
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
    private static final int COMMANDS = 56;
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

    @Test @DisplayName("八人抢一岗：一人上编，七人被告知无空编或岗位有人；八人对调，不相等待，法皆守")
    void eightClerksAtOnceKeepTheLaws() throws Exception {
        var race = new Race(context, SEED);
        race.openOffice();
        for (int quota : new int[] {1, 8, 1, 8}) {
            var told = new ArrayList<>(race.raceFor(quota));
            assertThat(told.remove("OK")).isTrue();
            assertThat(told).hasSize(Race.CLERKS - 1).containsOnly(quota == 1 ? "NO_VACANCY" : "POST_TAKEN");
        }
        assertThat(race.crossing(15)).as("approved, refused").hasSize(2).doesNotContain(0);
        race.keepsTheLaws();
        new LedgerLaws(context).check(new Random(SEED), LocalDate.of(2011, 3, 1));
    }
}
