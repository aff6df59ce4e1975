package dingbian.audit;

import static dingbian.audit.Paper.*;
import static org.assertj.core.api.Assertions.assertThat;

import dingbian.ledger.AsOf;
import dingbian.ledger.Axis;
import dingbian.ledger.Heads;
import dingbian.ledger.Kind;
import dingbian.ledger.LedgerTable.Stored;
import dingbian.platform.HeadQueries;
import dingbian.platform.Knowledge;
import dingbian.platform.Moment;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.DefaultTransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;

@DisplayName("所知")
class KnowledgeTest {
    private static final LocalDate DAY = LocalDate.parse("2011-03-31");

    private static AsOf known(Instant at) {
        return new AsOf(DAY, Axis.EFFECTIVE, at);
    }

    @ParameterizedTest @EnumSource @DisplayName("不问所知何时，则至最后一事，并以其时刻为名")
    void nowIsTheLastAct(Database database) {
        var journal = new Journal(database.fresh());
        journal.act("2011-03-01T00:00:00Z", district(on("2010-10-01")));
        var audit = new Audit(journal.source);
        assertThat(audit.knowledge.of(known(null))).isEqualTo(new Moment(DAY, Axis.EFFECTIVE, Instant.parse("2011-03-01T00:00:00Z"), 1));
        assertThat(audit.knowledge.of(known(Instant.now().plusSeconds(999)))).isEqualTo(audit.knowledge.of(known(null)));
        assertThat(audit.knowledge.of(known(Instant.parse("2011-02-28T00:00:00Z"))).position()).isZero();
        assertThat(audit.knowledge.of(known(Instant.parse("2011-03-01T00:00:00Z"))).position()).isOne();
    }

    /** A writer takes the pen, looks at the clock, is slow, and commits; who asks meanwhile about a time gone by must not miss the act. */
    @ParameterizedTest @EnumSource @DisplayName("问及正在记账之时，候其记毕")
    void whoAsksAboutThePresentWaitsForTheActBeingWritten(Database database) throws Exception {
        var source = database.fresh();
        var journal = new Journal(source);
        journal.act("2011-03-01T00:00:00Z", district(on("2010-10-01")));
        var transaction = new TransactionTemplate(new DataSourceTransactionManager(source));
        var held = new CountDownLatch(1);
        var runner = Executors.newSingleThreadExecutor();
        var writing = runner.submit(() -> transaction.executeWithoutResult(status -> {
            journal.jdbc.sql("select position from ledger_head for update").query(Long.class).single();
            var time = Instant.now().truncatedTo(ChronoUnit.MICROS);
            held.countDown();
            sleep(400);
            journal.write(journal.stored("slow", time, township(SHAJING, "沙井镇", on("2010-10-01"))));
        }));
        assertThat(held.await(5, TimeUnit.SECONDS)).isTrue();
        sleep(50);
        var audit = new Audit(source);
        assertThat(audit.knowledge.of(known(Instant.now())).position()).isEqualTo(2);
        writing.get();
        runner.shutdown();
    }

    @ParameterizedTest @EnumSource @DisplayName("问毕又记一事，不入所答")
    void anActThatSlipsInAfterTheWaitIsLeftOut(Database database) {
        var source = database.fresh();
        var journal = new Journal(source);
        journal.act("2011-03-01T00:00:00Z", district(on("2010-10-01")));
        var time = Instant.now().plusSeconds(3600).truncatedTo(ChronoUnit.MICROS);
        var slipsIn = new DataSourceTransactionManager(source) {
            @Override protected void doCommit(DefaultTransactionStatus status) {
                super.doCommit(status);
                journal.act(time.plusSeconds(1).toString(), township(SHAJING, "沙井镇", on("2010-10-01")));
            }
        };
        var knowledge = new Knowledge(Heads.of(source, Clock.systemUTC()), new HeadQueries(journal.jdbc), slipsIn);
        assertThat(knowledge.of(known(time))).isEqualTo(new Moment(DAY, Axis.EFFECTIVE, time, 1));
    }

    @ParameterizedTest @EnumSource @DisplayName("众人记账之时，对过去的答案永不改变")
    void anAnswerAboutThePastNeverChanges(Database database) throws Exception {
        var source = database.fresh();
        var journal = new Journal(source);
        journal.act("2011-03-01T00:00:00Z", township(SHAJING, "沙井镇", on("2010-10-01")));
        var stop = new AtomicBoolean();
        var runners = Executors.newFixedThreadPool(3);
        for (int writer = 0; writer < 3; writer++) runners.submit(() -> write(journal, stop));
        var audit = new Audit(source);
        var answers = new LinkedHashMap<Instant, Balance>();
        while (answers.size() < 30 || journal.all.size() < 30) {
            var time = Instant.now().truncatedTo(ChronoUnit.MICROS).minus(System.nanoTime() % 3, ChronoUnit.MILLIS);
            var balance = audit.balances.of(known(time), null, false);
            if (!balance.knownAt().isBefore(time)) answers.put(time, balance);
        }
        stop.set(true);
        runners.shutdown();
        assertThat(runners.awaitTermination(20, TimeUnit.SECONDS)).isTrue();
        var later = new Audit(source);
        answers.forEach((time, before) -> assertThat(later.balances.of(known(time), null, false)).isEqualTo(before));
    }

    private static void write(Journal journal, AtomicBoolean stop) {
        var transaction = new TransactionTemplate(new DataSourceTransactionManager(journal.source));
        var clock = Heads.of(journal.source, Clock.systemUTC());
        while (!stop.get()) transaction.executeWithoutResult(status -> {
            journal.jdbc.sql("select position from ledger_head for update").query(Long.class).single();
            Stored last = journal.all.get(journal.all.size() - 1);
            var now = clock.now().truncatedTo(ChronoUnit.MICROS);
            var least = last.recordedAt().plus(1, ChronoUnit.MICROS);
            int size = journal.all.size();
            journal.write(journal.stored("act-" + (size + 1), now.isBefore(least) ? least : now,
                opening(SHAJING, "U1", Kind.ADMIN, "p" + size, null, on("2010-12-01"))));
        });
    }

    private static void sleep(int millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
