package dingbian.log;

import static org.assertj.core.api.Assertions.assertThat;

import dingbian.platform.Clerk;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.ApplicationContext;

/** The office 900000001 has a unit with people and one that is empty. */
@DisplayName("存证包里漏掉的余缺：清单重新签过，两个验证者仍查得出")
@SpringBootTest(webEnvironment = WebEnvironment.NONE, properties = {"dingbian.key-file=src/test/resources/office.key", "dingbian.serves=false",
    "spring.datasource.url=jdbc:h2:mem:leftout;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH"})
class LeftOutIT {
    private static final String NONE = "balances.jsonl has no row for ";
    @Autowired Export export;
    @Autowired MerkleLog log;
    @Autowired SigningKey signing;
    @Autowired ApplicationContext context;
    @TempDir Path directory;

    @Test @DisplayName("机构的一行、空机构的一行、一种日期的一日：各指其处")
    void whatIsLeftOutIsNamed() throws IOException {
        var clerk = new Clerk(context);
        clerk.openOffice(30);
        clerk.send("establishment/open-unit", "\"organ\":\"900000001\",\"unit\":\"empty\",\"name\":\"空站\",\"unitType\":\"STATION\"");
        for (int i = 0; i < 3; i++) clerk.enter("900000001", new Random(i));
        var pack = directory.resolve("pack");
        export.write(pack);
        try (var both = new BothVerifiers(directory)) {
            var forger = new Forger(pack, signing.inForce(log.keys()), both);
            assertThat(without(forger, 1, line -> line.contains("\"filled\":3") && line.contains("\"unit\":\"u\"")))
                .singleElement().asString().matches(NONE + "\\S+ document 900000001 u ADMIN");
            assertThat(without(forger, 1, line -> line.contains("\"unit\":\"empty\""))).singleElement().asString().startsWith(NONE)
                .contains("document 900000001 empty");
            assertThat(without(forger, Integer.MAX_VALUE, line -> line.startsWith("{\"at\":\"2011-12-31\",\"axis\":\"effective\"")))
                .hasSize(12).allMatch(wrong -> wrong.startsWith(NONE + "2011-12-31 effective 900000"));
        }
    }

    private static List<String> without(Forger forger, int most, Predicate<String> which) throws IOException {
        return forger.forged(Pack.BALANCES, Forger.without(which, most)).wrong();
    }
}
