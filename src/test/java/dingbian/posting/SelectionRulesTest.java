package dingbian.posting;

import static dingbian.ledger.Kind.ADMIN;
import static dingbian.ledger.Kind.SUPPORT;
import static dingbian.ledger.Paper.*;
import static dingbian.ledger.Rule.*;
import static dingbian.posting.Desk.by;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dingbian.ledger.AssignmentMode;
import dingbian.ledger.Given;
import dingbian.ledger.LedgerEvent;
import dingbian.ledger.PersonRef;
import dingbian.ledger.SeatEvent.PersonAssigned;
import dingbian.ledger.SelectionEvent.CandidatesListed;
import dingbian.ledger.SelectionEvent.Choice;
import dingbian.ledger.SelectionEvent.SelectionDecided;
import dingbian.ledger.SelectionEvent.SelectionOpened;
import dingbian.posting.SelectionCommand.Chosen;
import dingbian.posting.SelectionCommand.DecideSelection;
import dingbian.posting.SelectionCommand.ListCandidates;
import dingbian.posting.SelectionCommand.OpenSelection;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("选岗：竞争上岗、双向选择")
class SelectionRulesTest {
    private static final LedgerEvent OPENED = new SelectionOpened(SHAJING, "选-1", OFFICE, AssignmentMode.COMPETITION, List.of("01", "02"), "clerk",
        on("2011-03-10"));

    private static OpenSelection open(String... posts) {
        return new OpenSelection(SHAJING, "选-1", OFFICE, AssignmentMode.COMPETITION, List.of(posts), on("2011-03-10"));
    }

    private static ListCandidates list(String... people) {
        return new ListCandidates(SHAJING, "选-1", Stream.of(people).map(PersonRef::of).toList(), on("2011-03-11"));
    }

    private static LedgerEvent listed(String... people) {
        return new CandidatesListed(SHAJING, "选-1", List.of(people), "clerk", on("2011-03-11"));
    }

    private static DecideSelection decide(Chosen... choices) {
        return new DecideSelection(SHAJING, "选-1", List.of(choices), on("2011-03-12"));
    }

    private static Chosen chosen(String post, String person) {
        return new Chosen(post, PersonRef.of(person), 90);
    }

    private static LedgerEvent decided(List<Choice> choices, String... unplaced) {
        return new SelectionDecided(SHAJING, "选-1", choices, List.of(unplaced), "clerk", on("2011-03-12"));
    }

    private static LedgerEvent assigned(String person, String post, boolean excess) {
        return new PersonAssigned(SHAJING, OFFICE, null, OFFICE, ADMIN, person, post, excess, AssignmentMode.COMPETITION, on("2011-03-12"));
    }

    /** 党政办 has three posts and three people without one. */
    private static Given office(LedgerEvent... then) {
        var ledger = by("clerk", ganzhou(granted(5), posts(OFFICE, ADMIN, "01", "02", "03"), opening(ZHANG, OFFICE, ADMIN, null),
            opening(LI, OFFICE, ADMIN, null), opening(WANG, OFFICE, ADMIN, null)));
        for (var event : then) ledger.and(event);
        return ledger;
    }

    @Test @DisplayName("所列岗位在该机构、无人、不重复")
    void postsAreOfferedThatStandFree() {
        office().when(open("01", "02")).then(OPENED);
        office(OPENED).when(open("03")).refuses(MATTER_ALREADY_OPEN);
        office().when(open("01", "01")).refuses(LISTED_TWICE, "twice", "01");
        office().when(open("01", "无此")).knowsNo("post");
        office(posts(ECONOMY, ADMIN, "09")).when(open("09")).refuses(POST_NOT_OPEN, "unitOfPost", ECONOMY);
        office(entered("p-zhao", SHAJING, ADMIN, "02", "2011-01-01")).when(open("01", "02")).refuses(POST_TAKEN, "post", "02");
    }

    @Test @DisplayName("任命不是选岗")
    void anAppointmentIsNoSelection() {
        assertThatThrownBy(() -> new OpenSelection(SHAJING, "选-1", OFFICE, AssignmentMode.APPOINTMENT, List.of("01"), on("2011-03-10")))
            .isInstanceOf(IllegalArgumentException.class);
    }

    @Test @DisplayName("候选人是本单位在编人员，可重列")
    void candidatesAreOfTheStaff() {
        office(OPENED).when(list(ZHANG, LI)).then(listed(ZHANG, LI));
        office(OPENED, listed(ZHANG)).when(list(ZHANG, LI)).then(listed(ZHANG, LI));
        office(OPENED).when(list(ZHANG, ZHANG)).refuses(LISTED_TWICE, "twice", ZHANG);
        office(OPENED).when(list(ZHANG, "p-zhao")).refuses(NOT_ON_QUOTA, "person", "p-zhao");
        office().when(list(ZHANG)).knowsNo("round");
    }

    @Test @DisplayName("结果即上岗：中选者各就其岗，落选者列出；列为超编者上岗即不再超编")
    void theResultAssigns() {
        var ledger = office(excess(LI, null, "2011-03-01"), OPENED, listed(ZHANG, LI, WANG));
        ledger.when(decide(chosen("01", ZHANG), chosen("02", LI))).then(decided(List.of(new Choice("01", ZHANG, 90), new Choice("02", LI, 90)), WANG),
            assigned(ZHANG, "01", false), assigned(LI, "02", true));
        ledger.when(decide()).then(decided(List.of(), ZHANG, LI, WANG));
    }

    @Test @DisplayName("岗位须在本轮，中选者须是候选人，一人一岗")
    void onlyCandidatesAreChosenForPostsOfTheRound() {
        var ledger = office(OPENED, listed(ZHANG, LI));
        ledger.when(decide(chosen("03", ZHANG))).refuses(POST_NOT_OFFERED, "post", "03");
        ledger.when(decide(chosen("01", WANG))).refuses(NOT_A_CANDIDATE, "person", WANG, "candidates", 2);
        ledger.when(decide(chosen("01", ZHANG), chosen("01", LI))).refuses(LISTED_TWICE, "twice", "01");
        ledger.when(decide(chosen("01", ZHANG), chosen("02", ZHANG))).refuses(LISTED_TWICE, "twice", ZHANG);
        office(OPENED).when(decide(chosen("01", ZHANG))).refuses(STEP_OUT_OF_ORDER);
        office(OPENED, listed(ZHANG), decided(List.of())).when(decide(chosen("01", ZHANG))).refuses(STEP_OUT_OF_ORDER);
    }

    @Test @DisplayName("每人上岗照上岗的规则，有一人不成则全不成")
    void eachAssignmentKeepsItsRules() {
        office(OPENED, listed(ZHANG, LI), exited(LI, null, "2011-03-12"))
            .when(decide(chosen("01", ZHANG), chosen("02", LI))).refuses(NOT_ON_QUOTA, "person", LI);
        office(OPENED, listed(ZHANG, LI), entered("p-zhao", SHAJING, ADMIN, "02", "2011-04-01"))
            .when(decide(chosen("01", ZHANG), chosen("02", LI))).refuses(POST_TAKEN, "post", "02");
        office(OPENED, listed(ZHANG, LI),
            new PersonAssigned(SHAJING, OFFICE, null, OFFICE, ADMIN, LI, "03", false, AssignmentMode.APPOINTMENT, on("2011-05-01")))
            .when(decide(chosen("02", LI))).refuses(LATER_MOVE, "laterDay", day("2011-05-01"));
    }

    @Test @DisplayName("外机构来的人，合计不得超过机构空编：一次定两人，只容一人则不成")
    void togetherTheyMustFitIntoTheUnit() {
        var ledger = by("clerk", ganzhou(granted(5), dingbian.ledger.Paper.assigned(OFFICE, ADMIN, 2), posts(OFFICE, ADMIN, "01", "02"),
            opening(WANG, OFFICE, ADMIN, null), opening(ZHANG, ECONOMY, ADMIN, null), opening(LI, ECONOMY, ADMIN, null), OPENED, listed(ZHANG, LI)));
        ledger.when(decide(chosen("01", ZHANG), chosen("02", LI))).refuses(NO_VACANCY, "unit", OFFICE, "assigned", 2, "filled", 2);
        ledger.when(decide(chosen("01", ZHANG))).then(decided(List.of(new Choice("01", ZHANG, 90)), LI),
            new PersonAssigned(SHAJING, ECONOMY, null, OFFICE, ADMIN, ZHANG, "01", false, AssignmentMode.COMPETITION, on("2011-03-12")));
    }

    @Test @DisplayName("编制类型须与岗位相符")
    void theKindMustFit() {
        office(posts(OFFICE, SUPPORT, "09"),
            new SelectionOpened(SHAJING, "选-1", OFFICE, AssignmentMode.MUTUAL_SELECTION, List.of("09"), "clerk", on("2011-03-10")),
            listed(ZHANG)).when(decide(chosen("09", ZHANG))).refuses(KIND_MISMATCH, "kindOfPost", SUPPORT);
    }
}
