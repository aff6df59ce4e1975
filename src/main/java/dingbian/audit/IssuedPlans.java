package dingbian.audit;

import dingbian.ledger.PlanEvent.PlanDrafted;
import dingbian.ledger.PlanEvent.PlanIssued;
import dingbian.ledger.PlanEvent.PlannedUnit;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;

/** 已下发的方案: which units the issued plans of an organ set up and close, and since when. {@code first} null: none was issued. */
record IssuedPlans(LocalDate first, LocalDate last, Set<String> units, Set<String> closing) {

    static IssuedPlans of(Scene scene, String organ) {
        LocalDate first = null, last = null;
        var units = new HashSet<String>();
        var closing = new HashSet<String>();
        for (var issued : scene.steps(organ, PlanIssued.class)) {
            var day = scene.axis.of(issued.basis().days());
            if (first == null || day.isBefore(first)) first = day;
            if (last == null || day.isAfter(last)) last = day;
            scene.steps(organ, PlanDrafted.class).stream().filter(draft -> draft.plan().equals(issued.plan()) && draft.version() == issued.version())
                .forEach(draft -> {
                    draft.units().stream().map(PlannedUnit::unit).forEach(units::add);
                    closing.addAll(draft.closing());
                });
        }
        return new IssuedPlans(first, last, units, closing);
    }

    boolean any() {
        return first != null;
    }
}
