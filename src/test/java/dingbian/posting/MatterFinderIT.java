package dingbian.posting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dingbian.ledger.Answer;
import dingbian.ledger.AsOf;
import dingbian.ledger.Axis;
import dingbian.ledger.HeadTable;
import dingbian.ledger.RefusedException;
import dingbian.ledger.UnknownCodeException;
import dingbian.platform.Clerk;
import dingbian.platform.StepRow;
import dingbian.platform.SyntheticPeople;
import dingbian.posting.SlotRow.State;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.ApplicationContext;

/** From the application to the last slot, and from the offer of posts to the result, through the true desk and back by its questions. */
@DisplayName("用编与选岗的查询")
@SpringBootTest(webEnvironment = WebEnvironment.NONE, properties = {"dingbian.serves=false", "dingbian.key-file=src/test/resources/office.key",
    "spring.datasource.url=jdbc:h2:mem:matters;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1"})
class MatterFinderIT {
    private static final Random RANDOM = new Random(20110331);
    private static final String DISTRICT = "900000", ORGAN = "900000001";
    private static final String FIRST = ORGAN + "-2011-001", SECOND = ORGAN + "-2011-002", THIRD = ORGAN + "-2011-003";

    @Autowired ApplicationContext context;
    @Autowired HeadTable head;
    @Autowired MatterFinder found;
    private Clerk township, reviewer;

    @BeforeEach void anOffice() {
        var clerk = new Clerk(context);
        township = clerk.as("township");
        reviewer = clerk.as("reviewer");
        if (head.read().position() > 0) return;
        clerk.openOffice(10);
        step(township, "request-use", "\"kind\":\"ADMIN\",\"count\":3,\"mode\":\"OTHER\",\"reason\":\"缺员\"", "03-01");
        step(reviewer, "review-use", "\"advised\":3,\"opinion\":\"可\"", "03-02");
        step(reviewer, "approve-use", "\"count\":3", "03-03");
        step(clerk, "authorise-use", "\"kind\":\"ADMIN\",\"count\":3,\"mode\":\"OTHER\",\"notice\":\"甘编用〔2011〕1号\"", "03-04");
    }

    private static String on(String day) {
        return ",\"basis\":{\"document\":\"测试〔2011〕%s号\",\"issuer\":\"测试编办\",\"effectiveOn\":\"2011-%s\"}".formatted(day, day);
    }

    private static Answer step(Clerk clerk, String verb, String fields, String day) {
        return clerk.send("posting/" + verb, "\"organ\":\"%s\",\"application\":\"用-1\",".formatted(ORGAN) + fields + on(day));
    }

    private static Answer enter(Clerk clerk, String slot, String day) {
        return clerk.send("posting/enter", """
            "organ":"%s","unit":"u","kind":"ADMIN","person":{"name":"测试人","idNumber":"%s"},"mode":"OTHER","slot":"%s"\
            """.formatted(ORGAN, SyntheticPeople.idNumber(RANDOM), slot) + on(day));
    }

    private static AsOf at(String day, Instant knownAt) {
        return new AsOf(LocalDate.parse("2011-" + day), Axis.EFFECTIVE, knownAt);
    }

    private List<State> states(String day, Instant knownAt) {
        return found.slots(at(day, knownAt), ORGAN).rows().stream().map(SlotRow::state).toList();
    }

    @Test @DisplayName("申请到哪一步，逐日可查，余缺表在案")
    void anApplicationStandsWhereItsLastStepLeftIt() {
        assertThat(found.applications(at("02-28", null), ORGAN).rows()).isEmpty();
        Map.of("03-01", "UseRequested", "03-02", "UseReviewed", "03-03", "UseApproved", "03-04", "UseAuthorised").forEach((day, state) ->
            assertThat(found.applications(at(day, null), ORGAN).rows()).singleElement().extracting(ApplicationRow::state).isEqualTo(state));
        var whole = found.applications(at("03-31", null), DISTRICT).rows().get(0);
        assertThat(whole.slots()).containsExactly(FIRST, SECOND, THIRD);
        assertThat(whole.sheet()).extracting("approved", "available", "asked", "left").containsExactly(10, 10, 3, 7);
        assertThat(whole.steps()).extracting(StepRow::by).startsWith("township", "reviewer", "reviewer", "clerk");
        assertThat(found.applications(at("03-31", null), "900000002").rows()).isEmpty();
        assertThatThrownBy(() -> found.applications(at("03-31", null), "999999999")).isInstanceOf(UnknownCodeException.class);
    }

    @Test @DisplayName("待上编台账：每个号码用未用、销未销，冲正后复为待上编，冲正前所知不变")
    void theListOfSlotsTellsEachOnesEnd() {
        var clerk = new Clerk(context);
        var entered = enter(clerk, FIRST, "03-10");
        assertThatThrownBy(() -> enter(clerk, FIRST, "03-10")).isInstanceOf(RefusedException.class).hasMessageStartingWith("SLOT_SPENT");
        clerk.send("posting/cancel-slot", "\"slot\":\"%s\",\"reason\":\"放弃\"".formatted(SECOND) + on("03-20"));
        assertThat(states("03-09", null)).containsExactly(State.OPEN, State.OPEN, State.OPEN);
        assertThat(states("03-31", null)).containsExactly(State.USED, State.CANCELLED, State.OPEN);
        assertThat(states("12-31", null)).containsExactly(State.USED, State.CANCELLED, State.EXPIRED);
        var used = found.slots(at("03-31", null), null).rows().get(0);
        assertThat(used.days()).isEqualTo(6);
        assertThat(used.ending().person().name()).isEqualTo("测试人");
        var undone = clerk.send("posting/reverse", "\"eventId\":\"%s\",\"reason\":\"误录\"".formatted(entered.events().get(1).entry().eventId()) + on("03-31"));
        assertThat(states("03-31", null)).containsExactly(State.OPEN, State.CANCELLED, State.OPEN);
        assertThat(states("03-31", undone.events().get(0).recordedAt().minusMillis(1))).containsExactly(State.USED, State.CANCELLED, State.OPEN);
    }

    @Test @DisplayName("选岗：岗位、候选人、中选、落选，一一在案")
    void aRoundTellsWhoStoodAndWhoWasChosen() {
        var clerk = new Clerk(context);
        clerk.send("establishment/assign-quota", "\"organ\":\"900000002\",\"unit\":\"u\",\"kind\":\"ADMIN\",\"amount\":5");
        clerk.send("establishment/allocate-posts", "\"organ\":\"900000002\",\"unit\":\"u\",\"kind\":\"ADMIN\",\"posts\":[{\"post\":\"01\",\"title\":\"主任\"}]");
        var people = List.of(Clerk.personOf(clerk.enter("900000002", RANDOM)), Clerk.personOf(clerk.enter("900000002", RANDOM)));
        var round = "\"organ\":\"900000002\",\"round\":\"选-1\",";
        clerk.send("posting/open-selection", round + "\"unit\":\"u\",\"method\":\"COMPETITION\",\"posts\":[\"01\"]" + on("03-10"));
        clerk.send("posting/list-candidates", round + "\"candidates\":[\"%s\",\"%s\"]".formatted(people.get(0), people.get(1)) + on("03-11"));
        var decided = clerk.send("posting/decide-selection", round + "\"choices\":[{\"post\":\"01\",\"person\":\"%s\",\"score\":91}]".formatted(people.get(0))
            + on("03-12"));
        assertThat(decided.events()).extracting(recorded -> recorded.entry().event().type()).containsExactly("SelectionDecided", "PersonAssigned");
        assertThat(decided.events()).extracting(recorded -> recorded.entry().act()).containsOnly(decided.events().get(0).entry().act());
        var row = found.selections(at("03-31", null), "900000002").rows().get(0);
        assertThat(row.state()).isEqualTo("SelectionDecided");
        assertThat(row.choices()).singleElement().extracting(choice -> choice.person().person()).isEqualTo(people.get(0));
        assertThat(row.unplaced()).extracting(Called::person).containsExactly(people.get(1));
        assertThat(found.selections(at("03-11", null), null).rows().get(0).choices()).isEmpty();
    }
}
