package dingbian.reform;

import dingbian.audit.Township;
import dingbian.ledger.LimitType;
import dingbian.ledger.TownshipClass;
import dingbian.policy.Standards;
import dingbian.reform.FeasibilitySheet.ClassRow;
import dingbian.reform.FeasibilitySheet.TownshipRow;
import dingbian.reform.FeasibilitySheet.UnitRow;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;

/** 测算表编制: rows by class, township and unit. {@code allocation} null: there is no proposal; {@code standard} of a class, or null. Pure. */
record FeasibilityRows(AllotmentBasis basis, AllotmentBasis.Ranges ranges, Allocation allocation, Function<Township, Integer> standard) {

    List<ClassRow> classes() {
        var groups = new TreeMap<TownshipClass, List<Allotment.Township>>();
        for (var each : basis.asked.townships()) {
            if (each.townshipClass() != null) groups.computeIfAbsent(each.townshipClass(), any -> new ArrayList<>()).add(each);
        }
        return groups.entrySet().stream().map(group -> new ClassRow(group.getKey(), group.getValue().size(),
            group.getValue().stream().mapToInt(Allotment.Township::approved).sum(), Range.sum(group.getValue(), Allotment.Township::range),
            room(group.getValue()))).toList();
    }

    private Range room(List<Allotment.Township> some) {
        return basis.asked.isFeasible() ? basis.asked.room(some) : null;
    }

    List<TownshipRow> townships() {
        return basis.asked.townships().stream().map(this::row).toList();
    }

    private TownshipRow row(Allotment.Township part) {
        var figures = basis.of(part);
        Integer proposed = allocation == null ? null : (Integer) allocation.of(part);
        var types = new LinkedHashMap<String, Standards.Unit>();
        ranges.of(figures).forEach(unit -> types.put(unit.name(), unit));
        return new TownshipRow(part.organ(), figures.name(), part.townshipClass(), standard.apply(figures), figures.population(), part.approved(),
            figures.assigned(), figures.used(), part.range(), room(List.of(part)), fits(part), proposed, proposed == null ? null : proposed - part.approved(),
            part.units().stream().map(unit -> row(part, unit, types.get(unit.name()))).toList());
    }

    private boolean fits(Allotment.Township part) {
        return part.approved() >= part.range().min() && (basis.asked.type() == LimitType.CAP || part.approved() <= part.range().max());
    }

    private UnitRow row(Allotment.Township township, Allotment.Unit part, Standards.Unit standard) {
        var stands = basis.of(part);
        return new UnitRow(stands == null ? null : stands.unit(), part.name(), standard.type(), part.range(),
            basis.asked.isFeasible() ? basis.asked.room(township, part) : null, part.assigned(), allocation == null ? null : (Integer) allocation.of(part));
    }
}
