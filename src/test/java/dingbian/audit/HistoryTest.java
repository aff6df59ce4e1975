package dingbian.audit;

import static dingbian.audit.Audit.at;
import static dingbian.audit.Paper.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import dingbian.audit.PersonRow.Status;
import dingbian.ledger.AssignmentMode;
import dingbian.ledger.Axis;
import dingbian.ledger.Kind;
import dingbian.ledger.LeaveReason;
import dingbian.ledger.PostEvent.NumberedPost;
import dingbian.ledger.PostEvent.PostsAllocated;
import dingbian.ledger.SeatEvent.PersonAssigned;
import dingbian.ledger.SeatEvent.PersonTransferredIn;
import dingbian.ledger.SeatEvent.PersonTransferredOut;
import dingbian.ledger.StandingEvent.ConcurrentPostTaken;
import dingbian.ledger.StandingEvent.PostLeft;
import dingbian.ledger.UnitType;
import dingbian.ledger.UnknownCodeException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("沿革")
class HistoryTest {

    private static Journal opened(Database database) {
        var journal = new Journal(database.fresh());
        journal.act("2010-10-01T00:00:00Z", district(on("2010-10-01")), township(SHAJING, "沙井镇", on("2010-10-01")), township(DAMAN, "大满镇", on("2010-10-01")));
        journal.act("2010-10-02T00:00:00Z", unit(SHAJING, "U1", UnitType.OFFICE, on("2010-10-01")), unit(DAMAN, "U1", UnitType.OFFICE, on("2010-10-01")));
        journal.act("2010-10-03T00:00:00Z", new PostsAllocated(SHAJING, "U1", Kind.ADMIN,
            List.of(new NumberedPost("N1", "主任", true), new NumberedPost("N2", "科员", false)), on("2010-10-01")));
        return journal;
    }

    @ParameterizedTest @EnumSource @DisplayName("同日离任又上任，是两任，各有其文")
    void whoLeavesAndComesBackOnOneDayWasThereTwice(Database database) {
        var journal = opened(database);
        journal.act("2010-10-04T00:00:00Z", opening(SHAJING, "U1", Kind.ADMIN, "p1", "N1", on("2010-10-10")));
        journal.act("2011-01-04T00:00:00Z", exit(SHAJING, "U1", Kind.ADMIN, "p1", "N1", on("2011-01-01")));
        journal.act("2011-01-05T00:00:00Z", enter(SHAJING, "U1", Kind.ADMIN, "p1", "N1", on("2011-01-01")));
        assertThat(new Audit(journal.source).histories.ofPost(at("2011-03-31"), SHAJING, "N1").rows())
            .extracting(row -> "" + row.from(), row -> "" + row.to(), StayRow::how, StayRow::leftHow)
            .containsExactly(tuple("2010-10-10", "2011-01-01", "OPENING", "RETIRED"), tuple("2011-01-01", "null", "CIVIL_SERVICE_EXAM", null));
    }

    @ParameterizedTest @EnumSource @DisplayName("一个机构、一个乡镇的各岗，逐岗列出历任")
    void allPostsOfAUnitTellTheirHolders(Database database) {
        var journal = opened(database);
        journal.act("2010-10-04T00:00:00Z", opening(SHAJING, "U1", Kind.ADMIN, "p1", "N2", on("2010-10-10")),
            opening(SHAJING, "U1", Kind.ADMIN, "p3", null, on("2010-10-10")));
        journal.act("2011-01-04T00:00:00Z", exit(SHAJING, "U1", Kind.ADMIN, "p1", "N2", on("2011-01-01")));
        journal.act("2011-02-04T00:00:00Z", enter(SHAJING, "U1", Kind.ADMIN, "p2", "N2", on("2011-02-01")),
            enter(SHAJING, "U1", Kind.ADMIN, "p1", "N1", on("2011-02-01")));
        var histories = new Audit(journal.source).histories;
        for (var unit : new String[] {"U1", null}) {
            assertThat(histories.ofPosts(at("2011-03-31"), SHAJING, unit).rows())
                .extracting(row -> row.post() + " " + row.person() + " " + row.from() + " " + row.to())
                .containsExactly("N1 p1 2011-02-01 null", "N2 p1 2010-10-10 2011-01-01", "N2 p2 2011-02-01 null");
        }
        assertThat(histories.ofPosts(at("2011-03-31"), DAMAN, null).rows()).isEmpty();
        assertThat(histories.ofPosts(at("2011-03-31"), SHAJING, "U9").rows()).isEmpty();
        assertThatThrownBy(() -> histories.ofPosts(at("2011-03-31"), "620702199", null)).isInstanceOf(UnknownCodeException.class);
    }

    @ParameterizedTest @EnumSource @DisplayName("谁何时任何岗，如何来，如何去")
    void aPostTellsItsHolders(Database database) {
        var journal = opened(database);
        journal.act("2010-10-04T00:00:00Z", opening(SHAJING, "U1", Kind.ADMIN, "p1", "N1", on("2010-10-10")));
        journal.act("2011-01-04T00:00:00Z", exit(SHAJING, "U1", Kind.ADMIN, "p1", "N1", on("2011-01-01")));
        journal.act("2011-02-04T00:00:00Z", enter(SHAJING, "U1", Kind.ADMIN, "p2", null, on("2011-02-01")));
        journal.act("2011-03-04T00:00:00Z", new PersonAssigned(SHAJING, "U1", null, "U1", Kind.ADMIN, "p2", "N1", false,
            AssignmentMode.COMPETITION, on("2011-03-01")));
        var audit = new Audit(journal.source);
        assertThat(audit.histories.ofPost(at("2011-03-31"), SHAJING, "N1").rows())
            .extracting(StayRow::name, StayRow::title, row -> "" + row.from(), row -> "" + row.to(), StayRow::how, StayRow::leftHow, StayRow::reversed)
            .containsExactly(tuple("人p1", "主任", "2010-10-10", "2011-01-01", "OPENING", "RETIRED", false),
                tuple("人p2", "主任", "2011-03-01", "null", "COMPETITION", null, false));
        var posts = audit.posts.of(at("2011-02-15"), SHAJING, null).rows();
        assertThat(posts).extracting(PostRow::post, PostRow::leadership, PostRow::holder).containsExactly(tuple("N1", true, null), tuple("N2", false, null));
        assertThat(audit.posts.of(at("2011-03-31"), DISTRICT, "U1").rows().get(0).holder().name()).isEqualTo("人p2");
        assertThat(audit.people.of(at("2011-03-31"), null, null).rows()).extracting(PersonRow::person, PersonRow::post, PersonRow::how)
            .containsExactly(tuple("p2", "N1", "COMPETITION"));
        assertThatThrownBy(() -> audit.histories.ofPost(at("2011-03-31"), SHAJING, "N9")).isInstanceOf(UnknownCodeException.class);
        assertThatThrownBy(() -> audit.posts.of(at("2011-03-31"), SHAJING, "U\0")).isInstanceOf(UnknownCodeException.class);
    }

    @ParameterizedTest @EnumSource @DisplayName("冲正了的任职仍在沿革中，注明何时何故")
    void aReversedStayIsShownAsReversed(Database database) {
        var journal = opened(database);
        var act = journal.act("2011-01-04T00:00:00Z", enter(SHAJING, "U1", Kind.ADMIN, "p1", "N1", on("2011-01-01")));
        journal.act("2011-02-04T00:00:00Z", reversal(SHAJING, act, on("2011-02-04")));
        journal.act("2011-02-05T00:00:00Z", enter(SHAJING, "U1", Kind.ADMIN, "p1", "N2", on("2011-01-15")));
        var audit = new Audit(journal.source);
        var history = audit.histories.ofPerson(at("2011-03-31"), "p1", null);
        assertThat(history.rows()).extracting(StayRow::post, row -> "" + row.from(), StayRow::reversed,
            row -> row.reversedBy() == null ? null : row.reversedBy().reason())
            .containsExactly(tuple("N1", "2011-01-01", true, "误录"), tuple("N2", "2011-01-15", false, null));
        assertThat(history.events()).extracting(PersonHistory.EventRow::type, PersonHistory.EventRow::reversed)
            .containsExactly(tuple("PersonEntered", true), tuple("PersonEntered", false));
        var before = audit.histories.ofPerson(at("2011-03-31", Axis.EFFECTIVE, "2011-01-15T00:00:00Z"), "p1", null);
        assertThat(before.rows()).extracting(StayRow::post, StayRow::reversed).containsExactly(tuple("N1", false));
        assertThat(audit.histories.ofPost(at("2011-03-31"), SHAJING, "N1").rows()).extracting(StayRow::reversed).containsExactly(true);
        assertThatThrownBy(() -> audit.histories.ofPerson(at("2011-03-31"), "nobody", null)).isInstanceOf(UnknownCodeException.class);
        assertThatThrownBy(() -> audit.histories.ofPerson(at("2011-03-31"), "p1", DAMAN)).isInstanceOf(UnknownCodeException.class);
    }

    @ParameterizedTest @EnumSource @DisplayName("冲正一次退出，则人仍在，退出之说注明已冲正")
    void aReversedExitLeavesThePersonThere(Database database) {
        var journal = opened(database);
        journal.act("2011-01-04T00:00:00Z", enter(SHAJING, "U1", Kind.ADMIN, "p1", "N1", on("2011-01-01")));
        var act = journal.act("2011-02-01T00:00:00Z", exit(SHAJING, "U1", Kind.ADMIN, "p1", "N1", on("2011-02-01")));
        journal.act("2011-02-04T00:00:00Z", reversal(SHAJING, act, on("2011-02-04")));
        var rows = new Audit(journal.source).histories.ofPerson(at("2011-03-31"), "p1", null).rows();
        assertThat(rows).extracting(row -> "" + row.to(), StayRow::how, StayRow::leftHow, StayRow::reversed)
            .containsExactly(tuple("null", "CIVIL_SERVICE_EXAM", null, false), tuple("2011-02-01", "CIVIL_SERVICE_EXAM", "RETIRED", true));
    }

    @ParameterizedTest @EnumSource @DisplayName("调动一事两账，增减表合为一行")
    void aTransferIsOneChange(Database database) {
        var journal = opened(database);
        journal.act("2011-01-04T00:00:00Z", enter(SHAJING, "U1", Kind.ADMIN, "p1", "N1", on("2011-01-01")));
        journal.act("2011-02-04T00:00:00Z", new PersonTransferredOut(SHAJING, "U1", Kind.ADMIN, "p1", "N1", false, DAMAN, on("2011-02-01")),
            new PersonTransferredIn(DAMAN, "U1", Kind.ADMIN, "p1", null, SHAJING, null, on("2011-02-01")));
        journal.act("2011-02-05T00:00:00Z", new ConcurrentPostTaken(SHAJING, "U1", "p1", "N1", on("2011-02-01")),
            new PostLeft(DAMAN, "U1", Kind.ADMIN, "p1", null, LeaveReason.LONG_LEAVE, on("2011-02-01")));
        var undone = journal.act("2011-02-06T00:00:00Z", enter(SHAJING, "U1", Kind.ADMIN, "p3", null, on("2011-02-01")));
        journal.act("2011-02-07T00:00:00Z", reversal(SHAJING, undone, on("2011-02-07")));
        var audit = new Audit(journal.source);
        var span = new Span(LocalDate.parse("2011-01-01"), LocalDate.parse("2011-03-31"));
        for (var organ : new String[] {null, DAMAN})
            assertThat(audit.changes.of(at("2011-04-30"), organ, span).rows()).first()
                .extracting(ChangeRow::change, ChangeRow::fromOrganName, ChangeRow::organName, ChangeRow::name)
                .containsExactly(ChangeRow.Change.TRANSFERRED, "沙井镇", "大满镇", "人p1");
        assertThat(audit.changes.of(at("2011-04-30"), null, span).rows()).extracting(ChangeRow::change).containsExactly(
            ChangeRow.Change.TRANSFERRED, ChangeRow.Change.OTHER, ChangeRow.Change.OTHER, ChangeRow.Change.REVERSED);
        assertThat(audit.people.of(at("2011-03-31"), null, "人p1").rows()).extracting(PersonRow::organName, PersonRow::status)
            .containsExactly(tuple("大满镇", List.of(Status.ON_QUOTA, Status.AWAY, Status.CONCURRENT)));
        assertThat(audit.posts.of(at("2011-03-31"), SHAJING, null).rows().get(0).concurrent()).extracting(PostRow.Holder::name).containsExactly("人p1");
        var revised = audit.revisions.of(at("2011-03-31"), java.time.Instant.parse("2011-01-31T00:00:00Z"), null);
        assertThat(revised.rows()).extracting(RevisionRow::organName, RevisionRow::unit, RevisionRow::measure, RevisionRow::before, RevisionRow::after)
            .containsExactly(tuple("沙井镇", null, "filled", 1, 0), tuple("沙井镇", "U1", "filled", 1, 0),
                tuple("大满镇", null, "filled", 0, 1), tuple("大满镇", "U1", "filled", 0, 1));
    }
}
