package dingbian.reform;

import static dingbian.ledger.Rule.QUOTA_EXCEEDED;

import dingbian.establishment.Trial.Refusal;
import dingbian.ledger.Book;
import dingbian.ledger.Facts;
import dingbian.ledger.Kind;
import dingbian.ledger.Measure;
import dingbian.ledger.PlanEvent.PlanDrafted;
import dingbian.ledger.Room;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** 方案核对: all that does not fit at once, the gravest first: the desk's own rules, the sums, the standards, the staff. Pure. */
final class PlanCheck {
    private static final List<String> LEVELS = List.of("ERROR", "WARN", "INFO");
    private final PlanDrafted plan;
    private final Dossier x;
    private final PlanTrial trial;
    private final List<Misfit> found = new ArrayList<>();

    private PlanCheck(PlanDrafted plan, Dossier x, PlanTrial trial) {
        this.plan = plan;
        this.x = x;
        this.trial = trial;
    }

    static List<Misfit> of(PlanDrafted plan, Dossier x, PlanTrial trial) {
        var check = new PlanCheck(plan, x, trial);
        check.refused();
        check.sums();
        check.district();
        new StandardCheck(plan, x, trial.book(), trial.givingUp(), check::add).look();
        check.staff();
        check.predecessors();
        return check.found.stream().sorted(Comparator.comparingInt(misfit -> LEVELS.indexOf(misfit.level()))).toList();
    }

    /** A concern that was not in force on the day is none. */
    private void add(String concern, String unit, Kind kind, Map<String, Object> facts) {
        x.policies().concerns().ofPlan(concern, x.basis().effectiveOn())
            .ifPresent(of -> found.add(Misfit.of(concern, of, unit, kind, facts)));
    }

    /** What the desk would refuse. The sum over all units is told once, and not at the unit where it happens to run over. */
    private void refused() {
        Set<Object> told = new HashSet<>();
        trial.refusals().stream().filter(refusal -> refusal.rule() != QUOTA_EXCEEDED).filter(refusal -> told.add(List.of(refusal.rule(), refusal.facts())))
            .forEach(refusal -> found.add(Misfit.of(refusal.rule().name(), x.policies().rules().entry(refusal.rule()), refusal.unit(), refusal.kind(),
                refusal.facts())));
    }

    private void sums() {
        trial.refusals().stream().filter(refusal -> refusal.rule() == QUOTA_EXCEEDED).map(Refusal::kind).distinct()
            .forEach(kind -> add(QUOTA_EXCEEDED.name(), null, kind, sum(tightest(trial.book(), kind))));
    }

    /** 不突破限额: of the district, all townships together. */
    private void district() {
        var parent = trial.book().parent();
        if (parent == null) return;
        var district = x.book(parent);
        for (var kind : Kind.values()) {
            var tightest = tightest(district, kind);
            if (district.knows(Measure.APPROVED, kind, null) && tightest.assigned() > tightest.approved()) add("LIMIT_EXCEEDED", null, kind, sum(tightest));
        }
    }

    private Room tightest(Book book, Kind kind) {
        return book.roomsFrom(kind, null, x.basis().effectiveOn()).stream()
            .max(Comparator.comparingInt(room -> room.assigned() - room.approved())).orElseThrow();
    }

    private static Map<String, Object> sum(Room room) {
        return Facts.of("organ", room.organ(), "kind", room.kind(), "day", room.day(), "approved", room.approved(), "assigned", room.assigned(),
            "over", room.assigned() - room.approved());
    }

    private void staff() {
        var day = x.basis().effectiveOn();
        for (var kind : Kind.values()) {
            var room = trial.book().room(kind, null, day);
            boolean counts = room.assigned() > 0 || x.book(plan.organ()).room(kind, null, day).assigned() > 0;
            if (counts && room.filled() > room.assigned()) {
                add("STAFF_EXCEED_PLAN", null, kind, Facts.of("kind", kind, "filled", room.filled(), "assigned", room.assigned(),
                    "over", room.filled() - room.assigned()));
            }
        }
        for (var unit : trial.givingUp()) {
            int filled = Stream.of(Kind.values()).mapToInt(kind -> trial.book().room(kind, unit, day).filled()).sum();
            int posts = Stream.of(Kind.values()).mapToInt(kind -> trial.book().posts(unit, kind, day).size()).sum();
            if (filled > 0) add("STAFF_TO_PLACE", unit, null, Facts.of("unit", unit, "unitName", name(unit), "filled", filled, "posts", posts));
        }
    }

    private void predecessors() {
        plan.units().forEach(unit -> unit.predecessors().stream().filter(from -> !x.book(plan.organ()).knowsUnit(from))
            .forEach(from -> add("PREDECESSOR_UNKNOWN", unit.unit(), null, Facts.of("unit", unit.unit(), "unitName", unit.name(), "predecessor", from))));
    }

    private String name(String unit) {
        return x.book(plan.organ()).says(Measure.NAME, unit, x.basis().effectiveOn()).orElse(unit);
    }
}
