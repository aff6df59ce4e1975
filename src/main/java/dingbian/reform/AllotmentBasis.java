package dingbian.reform;

import dingbian.audit.Township;
import dingbian.ledger.Kind;
import dingbian.ledger.Level;
import dingbian.ledger.LimitType;
import dingbian.ledger.PlanEvent.PlanDrafted;
import dingbian.policy.Standards;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * 测算依据: the books of a day and the standards in force on it, made into an {@link Allotment}; and which figures each part of it came from.
 * A district is asked by its limit, one township by its own figure. Pure.
 */
final class AllotmentBasis {
    final Township whole;
    final boolean limitRecorded;
    final Allotment asked;
    private final Map<Allotment.Township, Township> townships = new IdentityHashMap<>();
    private final Map<Allotment.Unit, Township.Unit> units = new IdentityHashMap<>();

    /** @param figures the district and its townships, or one township @param ranges of the units of a township, by its figures */
    AllotmentBasis(List<Township> figures, Ranges ranges) {
        whole = figures.get(0);
        var parts = figures.stream().filter(each -> each.level() == Level.TOWNSHIP).map(each -> part(each, ranges)).toList();
        limitRecorded = whole.limitType() != null;
        int limit = limitRecorded ? whole.approved() : parts.stream().mapToInt(Allotment.Township::approved).sum();
        asked = new Allotment(limitType(figures), limit, parts);
    }

    /** 幅度: which units a township has, and how large they may be. */
    interface Ranges {
        List<Standards.Unit> of(Township township);

        /** By the standards of its class. */
        static Ranges of(Standards standards, Kind kind, LocalDate day) {
            return township -> standards.ranges(asks(township), kind, day);
        }

        /** By the plans that were drafted; a township without one by these. */
        default Ranges orPlanned(Map<String, PlanDrafted> plans, Kind kind) {
            return township -> plans.containsKey(township.organ()) ? planned(plans.get(township.organ()), kind) : of(township);
        }

        private static List<Standards.Unit> planned(PlanDrafted plan, Kind kind) {
            return plan.units().stream().flatMap(unit -> unit.quotas().stream().filter(quota -> quota.kind() == kind)
                .map(quota -> new Standards.Unit(unit.name(), unit.unitType(), quota.amount(), quota.amount(), plan.basis().document()))).toList();
        }
    }

    /** What the standards ask of it. */
    static Standards.Township asks(Township township) {
        return new Standards.Township(township.district(), township.organ(), township.townshipClass(), township.population());
    }

    private static LimitType limitType(List<Township> figures) {
        return figures.stream().map(Township::limitType).filter(type -> type != null).findFirst().orElse(LimitType.GRANT);
    }

    private Allotment.Township part(Township figures, Ranges ranges) {
        var parts = new ArrayList<Allotment.Unit>();
        for (var range : ranges.of(figures)) {
            var stands = figures.units().stream().filter(unit -> range.name().equals(unit.name())).findFirst().orElse(null);
            if (stands != null && !stands.countsInCap()) continue;
            var unit = new Allotment.Unit(range.name(), range.min(), range.max(), stands == null ? 0 : stands.assigned());
            parts.add(unit);
            if (stands != null) units.put(unit, stands);
        }
        var part = new Allotment.Township(figures.organ(), figures.townshipClass(), figures.approved(), figures.used(), parts);
        townships.put(part, figures);
        return part;
    }

    Township of(Allotment.Township part) {
        return townships.get(part);
    }

    /** Null if no such unit stands. */
    Township.Unit of(Allotment.Unit part) {
        return units.get(part);
    }

    /** 已按新机构分解: all that was handed out is in units of the standards, so their quotas can follow. */
    boolean isSettled(Allotment.Township part) {
        int handedOut = part.units().stream().mapToInt(Allotment.Unit::assigned).sum();
        int apart = of(part).units().stream().filter(unit -> !unit.countsInCap()).mapToInt(Township.Unit::assigned).sum();
        return handedOut > 0 && handedOut + apart == of(part).assigned();
    }
}
