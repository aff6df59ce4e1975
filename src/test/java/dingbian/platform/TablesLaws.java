package dingbian.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dingbian.ledger.AsOf;
import dingbian.ledger.Axis;
import dingbian.ledger.HeadTable;
import dingbian.ledger.TablesBehindException;
import dingbian.ledger.UnitEvent;
import dingbian.ledger.UnitEvent.UnitRenamed;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** What holds of the tables, on either database. */
@SpringBootTest(webEnvironment = WebEnvironment.NONE, properties = {"dingbian.serves=false", "dingbian.key-file=src/test/resources/office.key"})
abstract class TablesLaws {
    private static final int MORE_THAN_A_BATCH = 2_100;
    private static final Random RANDOM = new Random(20110331);

    @Autowired ApplicationContext context;
    @Autowired JdbcTemplate jdbc;
    @Autowired HeadTable head;
    @Autowired Rebuild rebuild;
    @Autowired Fsck fsck;
    @Autowired TransactionTemplate transaction;
    @Autowired Knowledge knowledge;
    @Autowired Matters matters;

    @BeforeEach void someWorkIsDone() {
        if (head.read().position() > 0) return;
        var clerk = new Clerk(context);
        clerk.openOffice(40_000);
        transaction.executeWithoutResult(together -> {
            while (head.read().position() < MORE_THAN_A_BATCH) clerk.enter("900000001", RANDOM);
        });
        var last = clerk.enter("900000001", RANDOM);
        clerk.transfer(Clerk.personOf(last), "900000002");
        clerk.send("posting/reverse", "\"eventId\":\"%s\",\"reason\":\"误记\"".formatted(last(clerk)));
    }

    private static String last(Clerk clerk) {
        return clerk.enter("900000002", RANDOM).events().get(0).entry().eventId();
    }

    private List<String> wrong() {
        return fsck.check(position -> {});
    }

    @Test @DisplayName("台账只增不改：事件与流水拒绝修改和删除")
    void eventsAndJournalRefuseChanges() {
        for (var table : List.of("domain_event", "journal_event", "journal_line")) {
            var column = table.equals("domain_event") ? "payload_type" : "organ";
            assertThatThrownBy(() -> jdbc.update("update " + table + " set " + column + " = 'x'")).hasStackTraceContaining("refused");
            assertThatThrownBy(() -> jdbc.update("delete from " + table)).hasStackTraceContaining("refused");
        }
        assertThat(wrong()).isEmpty();
    }

    @Test @DisplayName("流水被篡改：核账查得出，重建改得回")
    void aForgedLineIsFoundAndMended() {
        forge("insert into journal_line (position, line, organ, kind, measure, amount, document_date, effective_on, registered_on) "
            + "values (1, 99, '900000001', 'ADMIN', 'FILLED', 1, date '2011-01-01', date '2011-01-01', date '2011-01-01')");
        assertThat(wrong()).singleElement().asString().contains("journal_line has, and should not");
        rebuildAll();
        assertThat(wrong()).isEmpty();
        forge("truncate table whereabouts");
        assertThat(wrong()).isNotEmpty().allMatch(row -> row.startsWith("whereabouts"));
        rebuildAll();
        assertThat(wrong()).isEmpty();
    }

    private void forge(String sql) {
        jdbc.execute(sql);
    }

    private void rebuildAll() {
        rebuild.begin();
        rebuild.goOn();
    }

    @Test @DisplayName("重建中断：账表未齐不得记账，接着重建即复原")
    void aRebuildThatStopsHalfWayGoesOn() {
        rebuild.begin();
        assertThatThrownBy(() -> rebuild.goOn(0, position -> { throw new IllegalStateException("power cut"); })).hasMessage("power cut");
        assertThat(head.read().tables()).isPositive().isLessThan(head.read().position());
        assertThat(rebuild.isUnfinished()).isTrue();
        assertThatThrownBy(() -> head.readWhole()).as("who asks is not told half").isInstanceOf(TablesBehindException.class);
        assertThatThrownBy(() -> new Clerk(context).enter("900000001", RANDOM)).isInstanceOf(TablesBehindException.class);
        rebuild.goOn();
        assertThat(wrong()).isEmpty();
        assertThat(new Clerk(context).enter("900000001", RANDOM).position()).isEqualTo(head.read().position());
    }

    @Test @DisplayName("办件照事件原文读出：冲正之后不再，冲正之前所知仍在")
    void whatStandsIsReadFromTheEventsThemselves() {
        var clerk = new Clerk(context);
        var renamed = clerk.send("establishment/rename-unit", "\"organ\":\"900000002\",\"unit\":\"u\",\"name\":\"党政办公室\"").events().get(0);
        assertThat(names(null)).contains("党政办公室");
        assertThat(names(null)).as("as it was kept").contains("党政办公室");
        clerk.send("posting/reverse", "\"eventId\":\"%s\",\"reason\":\"误记\"".formatted(renamed.entry().eventId()));
        assertThat(names(null)).doesNotContain("党政办公室");
        assertThat(names(renamed.recordedAt())).contains("党政办公室");
        assertThat(names(renamed.recordedAt().minusMillis(1))).doesNotContain("党政办公室");
    }

    private List<String> names(Instant knownAt) {
        var moment = knowledge.of(new AsOf(LocalDate.of(2011, 3, 31), Axis.REGISTERED, knownAt).ever());
        return matters.of(moment, "900000002", UnitEvent.class).stream().map(step -> step.event())
            .filter(UnitRenamed.class::isInstance).map(event -> ((UnitRenamed) event).name()).toList();
    }
}
