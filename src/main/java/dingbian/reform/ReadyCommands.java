package dingbian.reform;

import dingbian.audit.Township;
import dingbian.ledger.Facts;
import dingbian.ledger.Kind;
import dingbian.reform.FeasibilitySheet.Ready;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;

/** 待办命令: the acts that carry out an allocation, in an order in which each can be: what is freed in units, given and taken, handed out. Pure. */
record ReadyCommands(AllotmentBasis basis, Allocation allocation, Kind kind) {

    List<Ready> all() {
        var commands = new ArrayList<>(unitQuotas(change -> change < 0));
        basis.asked.townships().stream().filter(township -> !basis.isSettled(township)).forEach(township -> commands.addAll(freed(township)));
        if (allocation.moved() > 0) {
            commands.add(new Ready("establishment/reallocate", Facts.of("kind", kind, "from", shares(-1), "to", shares(1))));
        }
        commands.addAll(unitQuotas(change -> change > 0));
        return commands;
    }

    private List<Map<String, Object>> shares(int sign) {
        return basis.asked.townships().stream().filter(township -> (allocation.of(township) - township.approved()) * sign > 0)
            .map(township -> Facts.of("organ", township.organ(), "amount", (allocation.of(township) - township.approved()) * sign)).toList();
    }

    /** 原机构腾出空编: where old units still hold the quota, those with most vacancies give back what the township gives away. */
    private List<Ready> freed(Allotment.Township township) {
        var commands = new ArrayList<Ready>();
        int wanted = basis.of(township).assigned() - allocation.of(township);
        var units = basis.of(township).units().stream().filter(unit -> unit.assigned() > unit.filled())
            .sorted(Comparator.comparingInt((Township.Unit unit) -> unit.filled() - unit.assigned()).thenComparing(Township.Unit::unit)).toList();
        for (var unit : units) {
            int given = Math.min(wanted, unit.assigned() - unit.filled());
            if (given <= 0) break;
            commands.add(assigned(township, unit.unit(), unit.assigned() - given));
            wanted -= given;
        }
        return commands;
    }

    private Ready assigned(Allotment.Township township, String unit, int amount) {
        return new Ready("establishment/assign-quota", Facts.of("organ", township.organ(), "unit", unit, "kind", kind, "amount", amount));
    }

    /** Of units that stand, in townships whose quotas were handed out to such units. */
    private List<Ready> unitQuotas(IntPredicate which) {
        var commands = new ArrayList<Ready>();
        for (var township : basis.asked.townships()) {
            if (!basis.isSettled(township)) continue;
            for (var unit : township.units()) {
                int amount = allocation.of(unit);
                if (basis.of(unit) == null || !which.test(amount - unit.assigned())) continue;
                commands.add(assigned(township, basis.of(unit).unit(), amount));
            }
        }
        return commands;
    }
}
