package dingbian.audit;

import static dingbian.audit.Looked.given;
import static dingbian.audit.Paper.*;
import static org.assertj.core.api.Assertions.assertThat;

import dingbian.ledger.Kind;
import dingbian.ledger.LeaveReason;
import dingbian.ledger.LedgerEvent;
import dingbian.ledger.LimitType;
import dingbian.ledger.PostEvent.NumberedPost;
import dingbian.ledger.PostEvent.PostsAllocated;
import dingbian.ledger.SeatEvent.PersonTransferredIn;
import dingbian.ledger.SeatEvent.PersonTransferredOut;
import dingbian.ledger.StandingEvent.ConcurrentPostTaken;
import dingbian.ledger.StandingEvent.PostLeft;
import dingbian.ledger.StandingEvent.PostResumed;
import dingbian.ledger.UnitType;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** 沙井镇's 党政办 has 3 ADMIN, two leadership posts 01 and 02, and one that is none. */
@DisplayName("核查：职数与在岗")
class StaffFindingsTest {
    private static final LedgerEvent POSTS = new PostsAllocated(SHAJING, "DZ", Kind.ADMIN, List.of(new NumberedPost("01", "主任", true),
        new NumberedPost("02", "副主任", true), new NumberedPost("03", "科员", false)), on("2010-10-01"));
    private static final LedgerEvent ASSIGNED = assign(SHAJING, "DZ", Kind.ADMIN, 3, on("2010-10-01"));

    private static Looked shajing(LedgerEvent... more) {
        return given(Stream.concat(Stream.of(township(SHAJING, "沙井镇", on("2010-10-01")), unit(SHAJING, "DZ", UnitType.OFFICE, on("2010-10-01")),
            unit(SHAJING, "NY", UnitType.CENTRE, on("2010-10-01"))), Stream.of(more)).toArray(LedgerEvent[]::new));
    }

    private static LedgerEvent holds(String person, String post, String day) {
        return opening(SHAJING, "DZ", Kind.ADMIN, person, post, on(day));
    }

    @Test @DisplayName("编制3名配领导2名（含兼任），为超职数；1名不是")
    void tooManyLeaders() {
        var found = shajing(ASSIGNED, POSTS, holds("p1", "01", "2010-10-01"), holds("p2", "02", "2010-11-01")).on("2011-03-31")
            .finds("LEADERSHIP_OVERFILLED", "assigned", 3, "standard", 1, "held", 2);
        assertThat(found.since()).isEqualTo("2010-11-01");
        shajing(ASSIGNED, POSTS, holds("p1", "01", "2010-10-01"), holds("p3", "03", "2010-11-01"),
            new ConcurrentPostTaken(SHAJING, "DZ", "p3", "02", on("2011-01-01"))).on("2011-03-31").finds("LEADERSHIP_OVERFILLED", "held", 2);
        shajing(ASSIGNED, POSTS, holds("p1", "01", "2010-10-01"), holds("p2", "03", "2010-11-01")).on("2011-03-31").findsNo("LEADERSHIP_OVERFILLED");
        shajing(ASSIGNED, POSTS, holds("p1", "01", "2010-10-01"), holds("p2", "02", "2010-11-01")).on("2007-03-31").findsNo("LEADERSHIP_OVERFILLED");
    }

    @Test @DisplayName("定了编制未设领导岗位，为职数未明确")
    void noLeadershipPost() {
        shajing(ASSIGNED).on("2011-03-31").finds("LEADERSHIP_NOT_SPECIFIED", "count", 1, "units", List.of("机构DZ"));
        shajing(ASSIGNED, POSTS).on("2011-03-31").findsNo("LEADERSHIP_NOT_SPECIFIED");
        shajing().on("2011-03-31").findsNo("LEADERSHIP_NOT_SPECIFIED");
    }

    @Test @DisplayName("事业人员在行政岗位上，为分类不准")
    void aPersonOnAPostOfAnotherKind() {
        shajing(POSTS, opening(SHAJING, "DZ", Kind.SUPPORT, "p1", "01", on("2010-10-01"))).on("2011-03-31")
            .finds("PERSON_MISCLASSIFIED", "kind", Kind.SUPPORT, "count", 1);
        shajing(POSTS, holds("p1", "01", "2010-10-01")).on("2011-03-31").findsNo("PERSON_MISCLASSIFIED");
    }

    @Test @DisplayName("借调过6个月的，2017年起为离岗过久；2020年9月起，乡镇借调即是")
    void awayForTooLong() {
        var lent = new PostLeft(SHAJING, "DZ", Kind.ADMIN, "p1", null, LeaveReason.SECONDMENT, on("2018-01-01"));
        var seated = holds("p1", null, "2010-10-01");
        shajing(seated, lent).on("2018-08-31").finds("AWAY_TOO_LONG", "months", 7L, "limit", 6, "reason", LeaveReason.SECONDMENT);
        shajing(seated, lent).on("2018-07-01").findsNo("AWAY_TOO_LONG");
        var back = new PostResumed(SHAJING, "DZ", Kind.ADMIN, "p1", null, LeaveReason.SECONDMENT, on("2018-06-01"));
        shajing(seated, lent, back).on("2018-08-31").findsNo("AWAY_TOO_LONG");
        shajing(seated, new PostLeft(SHAJING, "DZ", Kind.ADMIN, "p1", null, LeaveReason.SECONDMENT, on("2020-10-01"))).on("2020-10-31")
            .finds("AWAY_TOO_LONG", "limit", 0);
        shajing(seated, new PostLeft(SHAJING, "DZ", Kind.ADMIN, "p1", null, LeaveReason.SECONDMENT, on("2010-11-01"))).on("2011-12-31")
            .findsNo("AWAY_TOO_LONG");
    }

    @Test @DisplayName("兼任别的机构的岗位、借调，为混岗；本机构内兼任不是")
    void whoWorksElsewhere() {
        var elsewhere = new ConcurrentPostTaken(SHAJING, "NY", "p1", "N1", on("2011-01-01"));
        var lent = new PostLeft(SHAJING, "DZ", Kind.ADMIN, "p2", null, LeaveReason.SECONDMENT, on("2011-02-01"));
        var found = shajing(POSTS, holds("p1", "03", "2010-10-01"), holds("p2", null, "2010-10-01"), elsewhere, lent).on("2011-03-31")
            .finds("WORKS_ELSEWHERE", "count", 2, "concurrent", 1, "seconded", 1);
        assertThat(found.since()).isEqualTo("2011-01-01");
        assertThat(found.events()).hasSize(2);
        shajing(POSTS, holds("p1", "03", "2010-10-01"), new ConcurrentPostTaken(SHAJING, "DZ", "p1", "01", on("2011-01-01"))).on("2011-03-31")
            .findsNo("WORKS_ELSEWHERE");
    }

    @Test @DisplayName("超编之日进人，为超编进人；期初录入不是，未超的日子不是")
    void whoEnteredAFullBook() {
        var quota = grant(SHAJING, Kind.ADMIN, 1, LimitType.GRANT, on("2010-10-01"));
        var found = shajing(quota, holds("p1", null, "2010-10-01"), enter(SHAJING, "DZ", Kind.ADMIN, "p2", null, on("2011-01-05"))).on("2011-03-31")
            .finds("ENTERED_OVER_QUOTA", "person", "p2", "approved", 1, "filled", 2, "over", 1);
        assertThat(found.since()).isEqualTo("2011-01-05");
        shajing(quota, holds("p1", null, "2010-10-01"), holds("p2", null, "2011-01-05")).on("2011-03-31").findsNo("ENTERED_OVER_QUOTA");
        shajing(quota, enter(SHAJING, "DZ", Kind.ADMIN, "p1", null, on("2011-01-05")), holds("p2", null, "2011-01-06")).on("2011-03-31")
            .findsNo("ENTERED_OVER_QUOTA");
    }

    @Test @DisplayName("机构之间调入算进人，机构之内不算")
    void transfersFromOutside() {
        var quota = grant(SHAJING, Kind.ADMIN, 1, LimitType.GRANT, on("2010-10-01"));
        LedgerEvent in = new PersonTransferredIn(SHAJING, "DZ", Kind.ADMIN, "p2", null, DAMAN, null, on("2011-01-05"));
        shajing(quota, holds("p1", null, "2010-10-01")).act("2011-01-05", in).on("2011-03-31").finds("ENTERED_OVER_QUOTA", "person", "p2");
        shajing(quota, holds("p1", null, "2010-10-01"), holds("p2", null, "2010-10-01")).act("2011-01-05",
            new PersonTransferredOut(SHAJING, "DZ", Kind.ADMIN, "p2", null, false, SHAJING, on("2011-01-05")), in).on("2011-03-31").findsNo("ENTERED_OVER_QUOTA");
    }
}
