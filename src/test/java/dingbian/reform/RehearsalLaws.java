package dingbian.reform;

import static dingbian.reform.Lines.enter;
import static dingbian.reform.Lines.grant;
import static dingbian.reform.Lines.line;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dingbian.access.Caller;
import dingbian.access.Role;
import dingbian.audit.Comparison;
import dingbian.audit.Comparisons;
import dingbian.ledger.HeadTable;
import dingbian.ledger.OutOfScopeException;
import dingbian.ledger.RefusedException;
import dingbian.platform.Clerk;
import dingbian.platform.CommandList;
import dingbian.platform.CommandReader;
import dingbian.platform.LineOutcome;
import dingbian.platform.LineOutcome.Outcome;
import dingbian.platform.MalformedException;
import dingbian.platform.Sending;
import dingbian.platform.SyntheticPeople;
import dingbian.platform.Window;
import java.time.LocalDate;
import java.util.ArrayList;
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
import org.springframework.security.access.AccessDeniedException;

/** What holds of a rehearsal and of a list that is carried out, on either database. */
@SpringBootTest(webEnvironment = WebEnvironment.NONE, properties = {"dingbian.serves=false", "dingbian.key-file=src/test/resources/office.key"})
abstract class RehearsalLaws {
    private static final String ONE = "900000001", TWO = "900000002";
    private static final Random RANDOM = new Random(20110402);
    private static final Caller CLERK = new Caller("clerk", Role.CLERK, null);

    @Autowired ApplicationContext context;
    @Autowired RehearsalController office;
    @Autowired CommandReader reader;
    @Autowired Comparisons comparisons;
    @Autowired HeadTable head;
    @Autowired JdbcTemplate jdbc;

    @BeforeEach void twoTownships() {
        if (head.read().position() > 0) return;
        new Clerk(context).openOffice(1_000);
        for (int i = 0; i < 8; i++) new Clerk(context).enter(i % 2 == 0 ? ONE : TWO, RANDOM);
    }

    private CommandList list(String... lines) {
        return Lines.list(reader, List.of(lines));
    }

    private static Sending sending(Caller caller, String key) {
        return new Sending(caller.user(), caller.scope(), false, key);
    }

    private Rehearsal rehearse(CommandList list) {
        return office.rehearse(list, sending(CLERK, null), CLERK);
    }

    @Test @DisplayName("预演不留一字：各表与账首一如其前，只在预演中登记的人仍不认识")
    void aRehearsalLeavesNotAByte() {
        var before = Lines.everything(jdbc);
        assertThat(before).hasSizeGreaterThan(50);
        var stranger = SyntheticPeople.idNumber(RANDOM);
        var unknown = line("posting/exit", "\"person\":{\"idNumber\":\"%s\"},\"mode\":\"RESIGNED\"".formatted(stranger));
        var tried = rehearse(list(enter(ONE, stranger), unknown, grant(ONE, 0), enter(ONE, SyntheticPeople.idNumber(RANDOM)),
            enter("900000009", stranger), enter(TWO, "123"), line("posting/enter", "\"organ\":\"x\"")));
        assertThat(tried.lines()).extracting(LineOutcome::outcome).containsExactly(Outcome.APPROVED, Outcome.APPROVED, Outcome.APPROVED, Outcome.REFUSED,
            Outcome.UNKNOWN, Outcome.MALFORMED, Outcome.MALFORMED);
        assertThat(tried.lines().get(3).problem().getTitle()).isEqualTo("NO_VACANCY");
        assertThat(tried.lines().get(5).problem().getProperties().get("errors").toString()).contains("commands[5].body.person.idNumber");
        assertThat(tried.lines().get(6).problem().getProperties().get("errors").toString()).contains("commands[6].body.organ");
        assertThat(tried.newlyOver()).extracting(Rehearsal.Turn::organ).containsExactly(ONE);
        assertThat(Lines.everything(jdbc)).isEqualTo(before);
        assertThat(rehearse(list(unknown)).lines().get(0).problem().getTitle()).as("he was never there").isEqualTo("UNKNOWN_PERSON");
        assertThat(new Window(context).fsck()).isEmpty();
    }

    @Test @DisplayName("照预演提交，提交后的数即预演所见的数")
    void whatIsCarriedOutIsWhatWasRehearsed() {
        for (int round = 0; round < 5; round++) {
            var lines = new ArrayList<String>();
            for (int i = 0; i < 12; i++) lines.add(RANDOM.nextInt(3) == 0 ? grant(RANDOM.nextBoolean() ? ONE : TWO, 100 + RANDOM.nextInt(500))
                : enter(RANDOM.nextBoolean() ? ONE : TWO, SyntheticPeople.idNumber(RANDOM)));
            var list = list(lines.toArray(String[]::new));
            var tried = rehearse(list);
            assertThat(tried.approved()).isEqualTo(lines.size());
            long before = head.read().position();
            var done = office.carryOut(list, sending(CLERK, null), CLERK);
            assertThat(done.position()).isEqualTo(before + done.events().size()).isEqualTo(head.read().position());
            assertThat(done.events().stream().map(event -> List.of(event.entry().act(), event.recordedAt())).distinct()).as("acts, times").hasSize(1);
            assertThat(comparisons.of(tried.at(), before, List.of(ONE, TWO), null)).isEqualTo(new Comparison(tried.organs(), tried.units(), tried.totals()));
        }
    }

    @Test @DisplayName("成批提交或全成或全不成；所记为一事，冲正其一即全部冲正")
    void aListIsOneAct() {
        var before = Lines.everything(jdbc);
        var tooMany = list(grant(ONE, 700), grant(ONE, 0), enter(ONE, SyntheticPeople.idNumber(RANDOM)));
        var how = sending(CLERK, null);
        assertThatThrownBy(() -> office.carryOut(tooMany, how, CLERK)).hasRootCauseInstanceOf(RefusedException.class)
            .hasMessageStartingWith("line 3: NO_VACANCY");
        assertThat(Lines.everything(jdbc)).isEqualTo(before);
        long position = head.read().position();
        var id = SyntheticPeople.idNumber(RANDOM);
        var moved = line("posting/transfer", "\"person\":{\"idNumber\":\"%s\"},\"toOrgan\":\"%s\",\"toUnit\":\"u\",\"toKind\":\"ADMIN\"".formatted(id, TWO));
        var all = list(grant(TWO, 950), enter(ONE, id), moved, grant(TWO, 940));
        var done = office.carryOut(all, how, CLERK);
        new Clerk(context).send("posting/reverse", "\"eventId\":\"%s\",\"reason\":\"误记\"".formatted(done.events().get(1).entry().eventId()));
        var seen = comparisons.of(LocalDate.of(2011, 3, 31), position, List.of(ONE, TWO), null);
        assertThat(seen.organs()).isEmpty();
        assertThat(seen.units()).isEmpty();
    }

    @Test @DisplayName("重复提交同一幂等键不另记；预审不记")
    void aKeyMakesItHarmless() {
        var list = list(grant(ONE, 810), enter(ONE, SyntheticPeople.idNumber(RANDOM)));
        var dry = office.carryOut(list, new Sending("clerk", null, true, "k1"), CLERK);
        assertThat(dry.events()).allMatch(event -> event.entry().eventId() == null);
        var first = office.carryOut(list, sending(CLERK, "k1"), CLERK);
        assertThat(first.position()).isEqualTo(dry.position());
        assertThat(office.carryOut(list, sending(CLERK, "k1"), CLERK)).isEqualTo(first);
        assertThat(head.read().position()).isEqualTo(first.position());
        assertThatThrownBy(() -> office.carryOut(list(grant(ONE, 811)), sending(CLERK, "k1"), CLERK)).hasMessageContaining("IDEMPOTENCY_KEY_REUSED");
    }

    @Test @DisplayName("清单中各条须本人有权办理；清单不得套清单")
    void eachLineNeedsItsRight() {
        var township = new Caller("township", Role.TOWNSHIP, ONE);
        var how = sending(township, null);
        assertThatThrownBy(() -> office.carryOut(list(grant(ONE, 1)), how, township)).hasRootCauseInstanceOf(AccessDeniedException.class);
        var elsewhere = list(enter(ONE, SyntheticPeople.idNumber(RANDOM)), enter(TWO, SyntheticPeople.idNumber(RANDOM)));
        assertThatThrownBy(() -> office.rehearse(elsewhere, how, township)).hasRootCauseInstanceOf(OutOfScopeException.class).hasMessageStartingWith("line 2");
        var own = office.rehearse(list(enter(ONE, SyntheticPeople.idNumber(RANDOM))), how, township);
        assertThat(own.organs()).extracting(Comparison.Row::organ).containsOnly(ONE);
        assertThatThrownBy(() -> rehearse(list(line("reform/carry-out", "\"commands\":[]")))).isInstanceOf(MalformedException.class)
            .hasMessageContaining("commands[0].post");
    }
}
