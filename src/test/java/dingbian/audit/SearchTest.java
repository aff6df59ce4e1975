package dingbian.audit;

import static dingbian.audit.Audit.at;
import static dingbian.audit.Paper.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import dingbian.audit.Daybook.Asked;
import dingbian.ledger.Axis;
import dingbian.ledger.Kind;
import dingbian.ledger.PostEvent.NumberedPost;
import dingbian.ledger.PostEvent.PostsAllocated;
import dingbian.ledger.UnitType;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("查找与经办簿")
class SearchTest {

    private static Journal opened(Database database) {
        var journal = new Journal(database.fresh());
        journal.act("2010-10-01T00:00:00Z", district(on("2010-10-01")), township(SHAJING, "沙井镇", on("2010-10-01")), township(DAMAN, "大满镇", on("2010-10-01")));
        journal.act("2010-10-02T00:00:00Z", unit(SHAJING, "U1", UnitType.OFFICE, on("2010-10-01")), unit(DAMAN, "U2", UnitType.OFFICE, on("2010-10-01")));
        journal.act("2010-10-03T00:00:00Z", new PostsAllocated(SHAJING, "U1", Kind.ADMIN,
            List.of(new NumberedPost("N1", "主任", true), new NumberedPost("N2", "副主任", false)), on("2010-10-01")));
        journal.act("2011-01-04T17:00:00Z", enter(SHAJING, "U1", Kind.ADMIN, "p1", "N1", on("2011-01-01")));
        return journal;
    }

    private static Search.Found found(Journal journal, String organ, String word) {
        return new Audit(journal.source).search.of(at("2011-03-31"), organ, word);
    }

    @ParameterizedTest @EnumSource @DisplayName("一个词，人员、岗位、机构、乡镇、文号各列其类")
    void oneWordIsAskedOfAll(Database database) {
        var journal = opened(database);
        assertThat(found(journal, null, " 主任 ").posts().rows()).extracting(PostRow::post, row -> row.holder() != null)
            .containsExactly(tuple("N1", true), tuple("N2", false));
        assertThat(found(journal, null, "n1").posts().rows()).extracting(PostRow::title).containsExactly("主任");
        assertThat(found(journal, null, "人p1").people().rows()).extracting(PersonRow::name, PersonRow::post).containsExactly(tuple("人p1", "N1"));
        assertThat(found(journal, null, "机构").units().rows()).extracting(UnitRow::unit).containsExactly("U1", "U2");
        assertThat(found(journal, null, "沙井").organs().rows()).extracting(OrganRow::organ).containsExactly(SHAJING);
        assertThat(found(journal, null, "[2011]18").documents().rows()).extracting(DocumentRow::document, DocumentRow::acts)
            .containsExactly(tuple("甘机编办[2011]18号", 4));
        assertThat(found(journal, null, "%").documents().rows()).isEmpty();
    }

    @ParameterizedTest @EnumSource @DisplayName("乡镇只找得到本乡镇的")
    void aTownshipFindsItsOwn(Database database) {
        var journal = opened(database);
        assertThat(found(journal, DAMAN, "主任").posts().rows()).isEmpty();
        assertThat(found(journal, DAMAN, "机构").units().rows()).extracting(UnitRow::unit).containsExactly("U2");
        assertThat(found(journal, DAMAN, "人p1").people().rows()).isEmpty();
        assertThat(found(journal, DAMAN, "18号").documents().rows()).extracting(DocumentRow::acts).containsExactly(2);
    }

    @ParameterizedTest @EnumSource @DisplayName("那天不在册的人也找得到，注明不在册；别的乡镇找不到")
    void whoIsNotOnTheBooksThatDayIsFoundAndSaidToBeAbsent(Database database) {
        var search = new Audit(opened(database).source).search;
        assertThat(search.of(at("2010-12-31"), null, "人p1").people().rows()).extracting(PersonRow::person, PersonRow::organ, PersonRow::unit, PersonRow::status)
            .containsExactly(tuple("p1", SHAJING, null, List.of(PersonRow.Status.ABSENT)));
        assertThat(search.of(at("2010-12-31"), DAMAN, "人p1").people().rows()).isEmpty();
    }

    @ParameterizedTest @EnumSource @DisplayName("每类只列前八，还有则说明")
    void onlyTheFirstFewAreTold(Database database) {
        var journal = opened(database);
        for (int i = 10; i < 20; i++) journal.act("2011-02-01T00:00:00Z", unit(SHAJING, "U" + i, UnitType.CENTRE, on("2011-02-01")));
        var units = found(journal, null, "机构u1").units();
        assertThat(units.rows()).hasSize(Search.FIRST);
        assertThat(units.more()).isTrue();
        assertThat(found(journal, null, "机构u15").units().more()).isFalse();
    }

    private static List<ActRow> acts(Journal journal, String knownAt, Asked asked) {
        return new Audit(journal.source).daybook.of(at("2011-01-01", Axis.EFFECTIVE, knownAt), asked).rows();
    }

    @ParameterizedTest @EnumSource @DisplayName("某日所办各事，新的在前；记于北京时间次日凌晨的，算次日的事")
    void theActsOfADayAreThoseRecordedOnItInChina(Database database) {
        var journal = opened(database);
        var act = journal.all.get(journal.all.size() - 1).entry().act();
        var day = LocalDate.parse("2011-01-05");
        assertThat(acts(journal, null, new Asked(null, day, day, "clerk", null, null, null, null, null, 10))).extracting(ActRow::act).containsExactly(act);
        assertThat(acts(journal, null, new Asked(null, day.minusDays(1), day.minusDays(1), null, null, null, null, null, null, 10))).isEmpty();
        assertThat(acts(journal, null, new Asked(null, day, day, "township", null, null, null, null, null, 10))).isEmpty();
        assertThat(acts(journal, null, new Asked(null, null, null, null, null, null, null, null, null, 2))).hasSize(2).first()
            .extracting(ActRow::act).isEqualTo(act);
        var entered = acts(journal, null, new Asked(null, null, null, null, null, null, act, null, null, 10)).get(0);
        assertThat(entered.events()).extracting(ActRow.Wrote::name, ActRow.Wrote::unitName, ActRow.Wrote::how)
            .containsExactly(tuple("人p1", "机构U1", "CIVIL_SERVICE_EXAM"));
        var events = List.of(entered.events().get(0).eventId(), "\0");
        assertThat(acts(journal, null, byEvents(events.subList(0, 1)))).extracting(ActRow::act).containsExactly(act);
        assertThat(acts(journal, null, byEvents(events))).isEmpty();
        assertThat(entered.changes()).extracting(ActRow.Moved::measure, ActRow.Moved::kind, ActRow.Moved::amount)
            .containsExactly(tuple("filled", Kind.ADMIN, 1));
    }

    private static Asked byEvents(List<String> events) {
        return new Asked(null, null, null, null, null, null, null, events, null, 10);
    }

    @ParameterizedTest @EnumSource @DisplayName("被冲正的注明何时何故；按当时所知则未冲正；乡镇只见本乡镇所记")
    void whatWasReversedSaysSo(Database database) {
        var journal = opened(database);
        var act = journal.all.get(journal.all.size() - 1).entry().act();
        var undo = journal.act("2011-02-01T00:00:00Z", reversal(SHAJING, act, on("2011-02-01")));
        var all = new Asked(null, null, null, null, "甘机编办[2011]18号", "甘州区机构编制委员会办公室", null, null, null, 2);
        assertThat(acts(journal, null, all)).extracting(ActRow::act, ActRow::reverses, row -> row.reversedBy() == null)
            .containsExactly(tuple(undo, act, true), tuple(act, null, false));
        assertThat(acts(journal, null, all).get(0).changes()).extracting(ActRow.Moved::amount).containsExactly(-1);
        assertThat(acts(journal, "2011-01-20T00:00:00Z", all).get(0).reversedBy()).isNull();
        assertThat(acts(journal, null, new Asked(DAMAN, null, null, null, null, null, null, null, null, 10)).get(0).events())
            .extracting(ActRow.Wrote::organ).containsExactly(DAMAN);
    }
}
