package dingbian.reform;

import dingbian.ledger.Book;
import dingbian.ledger.Facts;
import dingbian.ledger.Kind;
import dingbian.ledger.Measure;
import dingbian.ledger.PlanEvent.PlanDrafted;
import dingbian.ledger.PlanEvent.PlannedUnit;
import dingbian.ledger.TownshipClass;
import dingbian.ledger.UnitEvent.UnitOpened;
import dingbian.policy.Standards;
import dingbian.policy.Standards.Asked;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** 对标: the units as they would stand, against what the standard of the class asks for. Pure. */
final class StandardCheck {
    private final Standards standards;
    private final Standards.Township township;
    private final PlanDrafted plan;
    private final Book book;
    private final LocalDate day;
    private final Set<String> givingUp;
    private final Found found;

    /** 所见. */
    interface Found {
        void add(String concern, String unit, Kind kind, Map<String, Object> facts);
    }

    /** @param after the book as the plan would leave it @param givingUp units that stand still, and are no longer any that the plan has */
    StandardCheck(PlanDrafted plan, Dossier x, Book after, Set<String> givingUp, Found found) {
        this.givingUp = givingUp;
        this.plan = plan;
        this.found = found;
        book = after;
        day = x.basis().effectiveOn();
        standards = x.policies().standards();
        township = new Standards.Township(book.parent(), plan.organ(),
            book.says(Measure.CLASS, null, day).map(TownshipClass::valueOf).orElse(null),
            book.says(Measure.POPULATION, null, day).map(Integer::valueOf).orElse(null));
    }

    void look() {
        var asked = standards.units(township, day);
        var standing = book.acts().standingAfter(0).stream().map(entry -> entry.event()).filter(UnitOpened.class::isInstance)
            .map(event -> ((UnitOpened) event).unit()).filter(unit -> book.unitStands(unit, day) && !givingUp.contains(unit)).toList();
        asked.forEach(each -> compare(each, standing));
        plan.units().stream().filter(unit -> !asked.isEmpty() && asked.stream().noneMatch(each -> each.unitName().equals(unit.name())))
            .forEach(this::notAsked);
        for (var kind : Kind.values()) quota(kind);
    }

    private void compare(Asked asked, List<String> standing) {
        var units = standing.stream().filter(unit -> asked.unitName().equals(book.says(Measure.NAME, unit, day).orElse(null))).toList();
        if (units.isEmpty()) found.add("UNIT_MISSING", null, asked.kind(), Facts.of("unitName", asked.unitName(), "kind", asked.kind()));
        standards.range(township, asked.unitName(), asked.kind(), day).ifPresent(range -> units.forEach(unit -> {
            int assigned = book.room(asked.kind(), unit, day).assigned();
            if (!range.holds(assigned)) found.add("UNIT_OUT_OF_RANGE", unit, asked.kind(), Facts.of("unit", unit, "unitName", asked.unitName(),
                "kind", asked.kind(), "assigned", assigned, "min", range.min(), "max", range.max(), "basis", range.basis()));
        }));
    }

    private void notAsked(PlannedUnit unit) {
        found.add("UNIT_NOT_IN_STANDARD", unit.unit(), null, Facts.of("unit", unit.unit(), "unitName", unit.name()));
    }

    private void quota(Kind kind) {
        int approved = book.room(kind, null, day).approved();
        standards.quota(township, kind, day).filter(standard -> standard.amount() != approved)
            .ifPresent(standard -> found.add("CLASS_STANDARD_DIFFERS", null, kind, Facts.of("kind", kind, "approved", approved,
                "standard", standard.amount(), "difference", approved - standard.amount(), "basis", standard.basis())));
    }
}
