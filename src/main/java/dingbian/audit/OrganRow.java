package dingbian.audit;

import dingbian.ledger.Level;
import dingbian.ledger.Measure;
import dingbian.ledger.UnitType;

/** 机构一行. */
record OrganRow(String organ, String name, Level level, String parent, String townshipClass, Integer population, int offices, int centres,
                int stations) {

    static OrganRow of(String organ, Standing standing) {
        var population = standing.of(organ, Measure.POPULATION);
        return new OrganRow(organ, standing.of(organ, Measure.NAME), standing.level(organ), standing.of(organ, Measure.PARENT),
            standing.of(organ, Measure.CLASS), population == null ? null : Integer.valueOf(population), count(organ, UnitType.OFFICE, standing),
            count(organ, UnitType.CENTRE, standing), count(organ, UnitType.STATION, standing));
    }

    private static int count(String organ, UnitType type, Standing standing) {
        return (int) standing.units(organ).stream().filter(unit -> standing.unitType(organ, unit) == type).count();
    }
}
