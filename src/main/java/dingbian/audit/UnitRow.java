package dingbian.audit;

import dingbian.ledger.Measure;
import dingbian.ledger.UnitType;
import java.time.LocalDate;
import java.util.List;

/** 内设机构一行: a unit with its plates, duties, lineage and superior. */
public record UnitRow(String organ, String organName, String unit, String name, UnitType unitType, List<String> plates, List<String> duties,
               List<String> predecessors, String superior, boolean countsInCap, LocalDate since) {

    static UnitRow of(String organ, String unit, Standing standing) {
        return new UnitRow(organ, standing.of(organ, Measure.NAME), unit, standing.of(organ, unit, Measure.NAME), standing.unitType(organ, unit),
            standing.all(organ, unit, Measure.PLATE), standing.all(organ, unit, Measure.DUTY), standing.all(organ, unit, Measure.PREDECESSOR),
            standing.of(organ, unit, Measure.SUPERIOR), !"false".equals(standing.of(organ, unit, Measure.COUNTS_IN_CAP)), standing.since(organ, unit));
    }
}
