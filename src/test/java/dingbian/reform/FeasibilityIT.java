package dingbian.reform;

import static org.assertj.core.api.Assertions.assertThat;

import dingbian.access.Caller;
import dingbian.access.Role;
import dingbian.ledger.AsOf;
import dingbian.ledger.Axis;
import dingbian.ledger.Kind;
import dingbian.platform.Clerk;
import dingbian.platform.CommandReader;
import dingbian.platform.Sending;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.ApplicationContext;

@DisplayName("调剂建议真办得成")
@SpringBootTest(webEnvironment = WebEnvironment.NONE, properties = {"dingbian.serves=false", "dingbian.key-file=src/test/resources/office.key",
    "spring.datasource.url=jdbc:h2:mem:feasible;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1"})
class FeasibilityIT {
    private static final String DISTRICT = "620702";
    private static final List<String> TOWNSHIPS = List.of("620702101", "620702102", "620702103", "620702104");
    private static final List<String> OFFICES = List.of("党政综合办公室", "经济发展办公室", "社会发展办公室", "社会治安综合治理办公室");
    private static final LocalDate DAY = LocalDate.of(2011, 3, 2);
    private static final Random RANDOM = new Random(388);
    private static final int ROUNDS = 6, LIMIT = 84;
    @Autowired ApplicationContext context;
    @Autowired FeasibilityFinder finder;
    @Autowired RehearsalController office;
    @Autowired CommandReader reader;

    private FeasibilitySheet asked() {
        return finder.of(new AsOf(DAY, Axis.EFFECTIVE, null), DISTRICT, Kind.ADMIN, false);
    }

    private void open(Clerk clerk) {
        clerk.send("establishment/open-book", "\"organ\":\"620702\",\"name\":\"区\",\"level\":\"DISTRICT\"");
        clerk.send("establishment/set-limit", "\"organ\":\"620702\",\"kind\":\"ADMIN\",\"amount\":%d,\"limitType\":\"GRANT\"".formatted(LIMIT));
        for (var organ : TOWNSHIPS) {
            var which = TOWNSHIPS.indexOf(organ) < 2 ? "TWO" : "THREE";
            clerk.send("establishment/open-book", "\"organ\":\"%s\",\"name\":\"乡\",\"level\":\"TOWNSHIP\",\"parent\":\"620702\",\"townshipClass\":\"%s\""
                .formatted(organ, which));
            for (var name : OFFICES) {
                clerk.send("establishment/open-unit", "\"organ\":\"%s\",\"unit\":\"U%d\",\"name\":\"%s\",\"unitType\":\"OFFICE\""
                    .formatted(organ, OFFICES.indexOf(name), name));
            }
        }
    }

    /** Any figures that add up to the limit, partly handed out. */
    private void scatter(Clerk clerk) {
        for (var organ : TOWNSHIPS) {
            for (int unit = 0; unit < OFFICES.size(); unit++) quota(clerk, organ, unit, 0);
            clerk.send("establishment/grant-quota", "\"organ\":\"%s\",\"kind\":\"ADMIN\",\"amount\":0,\"limitType\":\"GRANT\"".formatted(organ));
        }
        int left = LIMIT;
        for (var organ : TOWNSHIPS) {
            int amount = organ.equals(TOWNSHIPS.get(3)) ? left : 15 + RANDOM.nextInt(9);
            left -= amount;
            clerk.send("establishment/grant-quota", "\"organ\":\"%s\",\"kind\":\"ADMIN\",\"amount\":%d,\"limitType\":\"GRANT\"".formatted(organ, amount));
            for (int unit = 0; unit < OFFICES.size() && RANDOM.nextInt(4) > 0; unit++) quota(clerk, organ, unit, amount / OFFICES.size());
        }
    }

    private static void quota(Clerk clerk, String organ, int unit, int amount) {
        clerk.send("establishment/assign-quota", "\"organ\":\"%s\",\"unit\":\"U%d\",\"kind\":\"ADMIN\",\"amount\":%d".formatted(organ, unit, amount));
    }

    @Test @DisplayName("建议的每条命令各窗口都受理；办成后各乡镇都在幅度内，不须再调")
    void theProposalIsLegalAtTheDesks() {
        var clerk = new Clerk(context);
        var how = new Caller("clerk", Role.CLERK, null);
        open(clerk);
        for (int round = 0; round < ROUNDS; round++) {
            scatter(clerk);
            var before = asked();
            assertThat(before.feasible()).isTrue();
            assertThat(before.proposal().possible()).as("%s", before.proposal()).isTrue();
            var lines = before.proposal().commands().stream().map(ready -> Lines.ready(ready.post(), ready.body())).toList();
            if (!lines.isEmpty()) office.carryOut(Lines.list(reader, lines), new Sending("clerk", null, false, null), how);
            var after = asked();
            assertThat(after.townships()).allMatch(FeasibilitySheet.TownshipRow::fits);
            assertThat(after.proposal().moved()).isZero();
            assertThat(after.townships()).extracting(FeasibilitySheet.TownshipRow::approved)
                .isEqualTo(before.townships().stream().map(FeasibilitySheet.TownshipRow::proposed).toList());
        }
    }
}
