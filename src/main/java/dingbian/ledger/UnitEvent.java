package dingbian.ledger;

import static dingbian.ledger.Measure.*;

import java.util.ArrayList;
import java.util.List;

/** 机构之事: units come, go, and change their names, plates and superiors. */
public sealed interface UnitEvent extends EstablishmentEvent {

    String unit();

    /** 设立: a unit, with the plates (挂牌) that are no units, its duties, and the units it came from (沿革). */
    record UnitOpened(String organ, String unit, String name, UnitType unitType, List<String> plates, List<String> duties,
                      List<String> predecessors, Basis basis) implements UnitEvent {
        @Override public List<Line> lines() {
            var base = Line.in(organ, basis).unit(unit);
            var lines = new ArrayList<>(List.of(base.count(UNIT, 1), base.fact(NAME, name), base.fact(UNIT_TYPE, unitType)));
            plates.forEach(plate -> lines.add(base.fact(PLATE, plate)));
            duties.forEach(duty -> lines.add(base.fact(DUTY, duty)));
            predecessors.forEach(from -> lines.add(base.fact(PREDECESSOR, from)));
            return lines;
        }
    }

    /** 撤销: the unit is no more. */
    record UnitClosed(String organ, String unit, Basis basis) implements UnitEvent {
        @Override public List<Line> lines() {
            return List.of(Line.in(organ, basis).unit(unit).count(UNIT, -1));
        }
    }

    /** 更名. */
    record UnitRenamed(String organ, String unit, String name, Basis basis) implements UnitEvent {
        @Override public List<Line> lines() {
            return List.of(Line.in(organ, basis).unit(unit).fact(NAME, name));
        }
    }

    /** 挂牌: a plate is hung, or taken down. */
    record PlateHung(String organ, String unit, String plate, boolean remove, Basis basis) implements UnitEvent {
        @Override public List<Line> lines() {
            return List.of(Line.in(organ, basis).unit(unit).fact(PLATE, plate).count(PLATE, remove ? -1 : 1));
        }
    }

    /** 上划: who manages the unit from now on, and whether its quota still counts in the township's cap. */
    record SuperiorMoved(String organ, String unit, String superior, boolean countsInCap, Basis basis) implements UnitEvent {
        @Override public List<Line> lines() {
            var base = Line.in(organ, basis).unit(unit);
            return List.of(base.fact(SUPERIOR, superior), base.fact(COUNTS_IN_CAP, countsInCap));
        }
    }

    /** 性质待定: what the unit is to be, and whose its quota, is asked of a higher office (甘机编办[2011]18号三、二: 财政所、司法所). */
    record NatureUndecided(String organ, String unit, String question, Basis basis) implements UnitEvent {
        @Override public List<Line> lines() {
            return List.of(Line.in(organ, basis).unit(unit).fact(UNDECIDED, question));
        }
    }

    /** 性质已定. */
    record NatureDecided(String organ, String unit, String question, Basis basis) implements UnitEvent {
        @Override public List<Line> lines() {
            return List.of(Line.in(organ, basis).unit(unit).fact(UNDECIDED, question).count(UNDECIDED, -1));
        }
    }
}
