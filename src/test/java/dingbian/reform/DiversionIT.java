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
import dingbian.reform.DiversionSheet.Counts;
import dingbian.reform.DiversionStory.State;
import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.ApplicationContext;

@DisplayName("分流表与安置建议")
@SpringBootTest(webEnvironment = WebEnvironment.NONE, properties = {"dingbian.serves=false", "dingbian.key-file=src/test/resources/office.key",
    "spring.datasource.url=jdbc:h2:mem:diversion;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1"})
class DiversionIT {
    private static final LocalDate DAY = LocalDate.of(2011, 3, 31);
    private static final String DISTRICT = "900000", ONE = "900000001", TWO = "900000002";
    private static final int ROOM = 6, EXCESS = 4;
    @Autowired ApplicationContext context;
    @Autowired DiversionController diversions;
    @Autowired RehearsalController office;
    @Autowired CommandReader reader;
    private final Caller caller = new Caller("clerk", Role.CLERK, null);

    private DiversionSheet sheet(LocalDate at) {
        return diversions.diversions(new AsOf(at, Axis.EFFECTIVE, null), caller, DISTRICT);
    }

    private PlacementSheet proposal() {
        return diversions.proposal(new AsOf(DAY, Axis.EFFECTIVE, null), caller, DISTRICT);
    }

    @Test @DisplayName("列为超编4人：另乡空缺3个，建议3人调动，窗口都受理，调走后才算分流；第4人说明空缺不足")
    void whoIsPlacedIsGoneOnlyAfterwards() {
        var clerk = new Clerk(context);
        var random = new Random(4);
        clerk.openOffice(ROOM);
        for (int i = 0; i < 3; i++) clerk.enter(TWO, random);
        for (int i = 0; i < EXCESS; i++) {
            var person = Clerk.personOf(clerk.enter(ONE, random));
            clerk.send("posting/declare-excess", "\"person\":\"" + person + "\"");
            if (i == 0) clerk.send("posting/plan-diversion", "\"person\":\"%s\",\"channel\":\"TRANSFER_TO_VACANCY\"".formatted(person));
        }
        assertThat(sheet(DAY).total()).isEqualTo(new Counts(EXCESS, 1, 0, 0, EXCESS, 1, 0));
        var proposal = proposal();
        assertThat(proposal.kinds()).singleElement().isEqualTo(new PlacementSheet.KindRow(Kind.ADMIN, EXCESS, 0, 3 + 2, 3));
        assertThat(proposal.unplaced()).singleElement().satisfies(row -> {
            assertThat(row.facts()).containsEntry("free", 3).containsEntry("seeking", EXCESS);
            assertThat(row.detail()).contains("可用空缺 3 个", "待安置 4 人");
        });
        var lines = proposal.placed().stream().map(row -> Lines.ready(row.command().post(), row.command().body())).toList();
        office.carryOut(Lines.list(reader, lines), new Sending("clerk", null, false, null), caller);
        assertThat(sheet(DAY).total()).isEqualTo(new Counts(EXCESS, 1, 3, 0, 1, sheet(DAY).total().plannedUntouched(), 0));
        assertThat(sheet(DAY).people()).filteredOn(row -> row.state() == State.GONE).hasSize(3)
            .allMatch(row -> row.way() == DiversionStory.Way.TRANSFER && row.toOrgan().equals(TWO) && row.name().equals("测试人"));
        assertThat(sheet(LocalDate.of(2011, 3, 1)).total().gone()).as("on the day before the transfers").isZero();
        assertThat(proposal().placed()).isEmpty();
    }
}
