package dingbian.reform;

import dingbian.audit.BalanceRow;
import dingbian.audit.PersonRow;
import dingbian.audit.PostRow;
import dingbian.audit.UnitRow;
import dingbian.ledger.Facts;
import dingbian.ledger.InspectionEvent.NoticePublished;
import dingbian.ledger.InspectionQuestion;
import dingbian.ledger.PlanEvent.PlanDrafted;
import dingbian.ledger.PlanEvent.PlannedUnit;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * 督查证据: what the ledger of one township says to each of the five questions. {@code plan}: the issued one, or null; {@code issued}: its day.
 * Pure.
 */
record Evidence(PlanDrafted plan, LocalDate issued, List<UnitRow> units, List<NoticePublished> notices, List<PostRow> posts, List<PersonRow> people,
                List<BalanceRow> figures, DiversionTally diversions, Set<String> undecided) {

    /** 所答: {@code key}: of the sentence. */
    record Said(InspectionQuestion question, boolean suggests, String key, Map<String, Object> facts) {}

    /** In the order of the seed's questions. */
    List<Said> all() {
        return List.of(asPlanned(), published(), fixed(), measures(), settled());
    }

    private static Said say(InspectionQuestion question, boolean suggests, boolean any, Map<String, Object> facts) {
        return new Said(question, suggests, "sheet." + question + (any ? "" : "_NONE"), facts);
    }

    /** 是否按三定设机构. */
    private Said asPlanned() {
        if (plan == null) return say(InspectionQuestion.UNITS, false, false, Facts.of("planned", 0, "standing", units.size()));
        var missing = plan.units().stream().filter(unit -> units.stream().noneMatch(row -> row.unit().equals(unit.unit()))).map(PlannedUnit::name).toList();
        var unclosed = units.stream().filter(row -> givenUp().contains(row.unit())).map(UnitRow::name).toList();
        return say(InspectionQuestion.UNITS, missing.isEmpty() && unclosed.isEmpty(), true, Facts.of("plan", plan.plan(), "version", plan.version(),
            "day", issued, "planned", plan.units().size(), "standing", plan.units().size() - missing.size(), "missing", missing,
            "unclosed", unclosed.size(), "unclosedUnits", unclosed));
    }

    private Set<String> givenUp() {
        var given = new LinkedHashSet<>(plan.closing());
        plan.units().forEach(unit -> given.addAll(unit.predecessors()));
        plan.units().forEach(unit -> given.remove(unit.unit()));
        return given;
    }

    /** 是否对外公布. */
    private Said published() {
        if (notices.isEmpty()) return say(InspectionQuestion.NOTICE, false, false, Facts.of("count", 0));
        var last = notices.get(notices.size() - 1);
        return say(InspectionQuestion.NOTICE, true, true, Facts.of("count", notices.size(), "notice", last.notice(), "title", last.title(),
            "day", last.basis().effectiveOn(), "until", last.until(), "places", last.places()));
    }

    /** 是否定岗定员: everybody who is on quota, and not listed as excess, holds a post; and none of them in a unit that was given up. */
    private Said fixed() {
        int held = (int) posts.stream().filter(post -> post.holder() != null).count();
        var staff = people.stream().filter(person -> person.status().contains(PersonRow.Status.ON_QUOTA)).toList();
        long without = staff.stream().filter(person -> person.post() == null && !person.status().contains(PersonRow.Status.EXCESS)).count();
        long excess = staff.stream().filter(person -> person.post() == null && person.status().contains(PersonRow.Status.EXCESS)).count();
        long old = plan == null ? 0 : staff.stream().filter(person -> givenUp().contains(person.unit())).count();
        return say(InspectionQuestion.POSTS, held > 0 && without == 0 && old == 0, true, Facts.of("posts", posts.size(), "held", held,
            "vacant", posts.size() - held, "people", staff.size(), "without", without, "excessWithout", excess, "inOldUnits", old));
    }

    /** 有无消化分流办法: everybody who is over the quota is listed, and nobody on the list is untouched. */
    private Said measures() {
        int over = figures.stream().mapToInt(BalanceRow::over).sum();
        int listed = figures.stream().mapToInt(BalanceRow::excess).sum();
        return say(InspectionQuestion.EXCESS, diversions.untouched() == 0 && over <= listed, true, Facts.of("over", over, "declared", diversions.declared(),
            "planned", diversions.planned(), "gone", diversions.gone(), "placedAgain", diversions.placedAgain(), "untouched", diversions.untouched()));
    }

    /** 是否理顺关系. */
    private Said settled() {
        var superior = units.stream().filter(unit -> unit.superior() != null).toList();
        return say(InspectionQuestion.RELATIONS, undecided.isEmpty(), true, Facts.of("superior", superior.size(), "superiors",
            superior.stream().flatMap(unit -> Stream.of(unit.superior())).distinct().toList(), "undecided", undecided.size(),
            "undecidedUnits", List.copyOf(undecided)));
    }
}
