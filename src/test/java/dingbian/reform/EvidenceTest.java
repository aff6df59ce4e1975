package dingbian.reform;

import static dingbian.ledger.Kind.ADMIN;
import static dingbian.ledger.Paper.*;
import static dingbian.reform.Plans.*;
import static org.assertj.core.api.Assertions.assertThat;

import dingbian.audit.PersonRow;
import dingbian.audit.PersonRow.Status;
import dingbian.audit.PostRow;
import dingbian.audit.UnitRow;
import dingbian.ledger.AssignmentMode;
import dingbian.ledger.DiversionChannel;
import dingbian.ledger.InspectionEvent.NoticePublished;
import dingbian.ledger.PlanEvent.PlanDrafted;
import dingbian.ledger.PostingEvent;
import dingbian.ledger.SeatEvent.PersonAssigned;
import dingbian.ledger.StandingEvent.DiversionPlanned;
import dingbian.ledger.UnitType;
import dingbian.reform.Evidence.Said;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("督查五问的证据")
class EvidenceTest {
    private static final DiversionTally NOBODY = new DiversionTally(0, 0, 0, 0, 0);
    private static final PlanDrafted PLANNED = draft(office("ZH", "党政综合办公室", 2, OFFICE));

    private static UnitRow unit(String code, String superior) {
        return new UnitRow(SHAJING, "沙井镇", code, code, UnitType.OFFICE, List.of(), List.of(), List.of(), superior, true, day(FOUNDED));
    }

    private static PersonRow person(String id, String unit, String post, Status... status) {
        return new PersonRow(id, "某", null, null, SHAJING, "沙井镇", unit, unit, ADMIN, post, null, day(FOUNDED), null, null, List.of(status));
    }

    private static PostRow post(String unit, String post, String holder) {
        return new PostRow(SHAJING, "沙井镇", unit, unit, post, "科员", ADMIN, false,
            holder == null ? null : new PostRow.Holder(holder, "某", day(FOUNDED), null, null), List.of());
    }

    private static Said say(int question, Evidence evidence) {
        return evidence.all().get(question);
    }

    private static Evidence of(PlanDrafted plan, List<UnitRow> units, List<PostRow> posts, List<PersonRow> people, DiversionTally tally, Set<String> undecided) {
        return new Evidence(plan, day(APPROVED), units, List.of(), posts, people, List.of(), tally, undecided);
    }

    @Test @DisplayName("方案未下发，不满足；机构都设、原机构都撤，满足")
    void unitsAsPlanned() {
        assertThat(say(0, of(null, List.of(unit(OFFICE, null)), List.of(), List.of(), NOBODY, Set.of()))).matches(said -> !said.suggests());
        var halfway = say(0, of(PLANNED, List.of(unit(OFFICE, null), unit("ZH", null)), List.of(), List.of(), NOBODY, Set.of()));
        assertThat(halfway.suggests()).isFalse();
        assertThat(halfway.facts()).containsEntry("planned", 1).containsEntry("standing", 1).containsEntry("unclosed", 1);
        assertThat(say(0, of(PLANNED, List.of(unit("ZH", null)), List.of(), List.of(), NOBODY, Set.of())).suggests()).isTrue();
    }

    @Test @DisplayName("公示过，满足")
    void noticeWasPublished() {
        var notice = new NoticePublished(SHAJING, "GS-1", "公示", List.of("政务栏"), null, "township", on(APPROVED));
        var evidence = new Evidence(PLANNED, day(APPROVED), List.of(), List.of(notice), List.of(), List.of(), List.of(), NOBODY, Set.of());
        assertThat(say(1, evidence).suggests()).isTrue();
        assertThat(say(1, evidence).facts()).containsEntry("places", List.of("政务栏")).containsEntry("day", day(APPROVED));
        assertThat(say(1, of(PLANNED, List.of(), List.of(), List.of(), NOBODY, Set.of())).suggests()).isFalse();
    }

    @Test @DisplayName("在编的都有岗，原机构没有人，满足；列为超编的可以无岗")
    void postsAreFixed() {
        var held = List.of(post("ZH", "1", ZHANG), post("ZH", "2", null));
        var fixed = say(2, of(PLANNED, List.of(), held, List.of(person(ZHANG, "ZH", "1", Status.ON_QUOTA), person(LI, "ZH", null, Status.ON_QUOTA,
            Status.EXCESS)), NOBODY, Set.of()));
        assertThat(fixed.suggests()).isTrue();
        assertThat(fixed.facts()).containsEntry("held", 1).containsEntry("vacant", 1).containsEntry("without", 0L).containsEntry("excessWithout", 1L);
        var loose = say(2, of(PLANNED, List.of(), held, List.of(person(LI, OFFICE, null, Status.ON_QUOTA)), NOBODY, Set.of()));
        assertThat(loose.suggests()).isFalse();
        assertThat(loose.facts()).containsEntry("without", 1L).containsEntry("inOldUnits", 1L);
    }

    @Test @DisplayName("列为超编的都有去向，满足；性质待定，不满足")
    void excessAndRelations() {
        assertThat(say(3, of(null, List.of(), List.of(), List.of(), new DiversionTally(3, 1, 2, 0, 0), Set.of())).suggests()).isTrue();
        assertThat(say(3, of(null, List.of(), List.of(), List.of(), new DiversionTally(3, 1, 1, 0, 1), Set.of())).suggests()).isFalse();
        assertThat(say(4, of(null, List.of(unit("财政所", "区财政局")), List.of(), List.of(), NOBODY, Set.of("司法所")))).satisfies(said -> {
            assertThat(said.suggests()).isFalse();
            assertThat(said.facts()).containsEntry("superior", 1).containsEntry("undecided", 1);
        });
    }

    @Test @DisplayName("分流情况：未动、已定去向、重新上岗、已离")
    void whatBecameOfEach() {
        var events = Stream.of(excess(ZHANG, null, APPROVED), excess(LI, null, APPROVED), excess(WANG, null, APPROVED), excess("p-4", null, APPROVED),
            new DiversionPlanned(SHAJING, OFFICE, ADMIN, LI, DiversionChannel.RETIREMENT, null, on(APPROVED)),
            new PersonAssigned(SHAJING, OFFICE, null, OFFICE, ADMIN, WANG, "1", true, AssignmentMode.COMPETITION, on(APPROVED)),
            exited("p-4", null, APPROVED), entered("p-5", APPROVED)).map(PostingEvent.class::cast).toList();
        assertThat(DiversionTally.of(events)).isEqualTo(new DiversionTally(4, 1, 1, 1, 1));
    }
}
