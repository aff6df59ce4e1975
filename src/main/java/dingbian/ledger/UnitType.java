package dingbian.ledger;

import java.util.EnumSet;
import java.util.Set;

/** 机构性质: what a unit is, and so which kinds of quota it may use (条例486号第十五条). */
public enum UnitType {
    OFFICE(Kind.ADMIN, Kind.SUPPORT),
    CENTRE(Kind.INSTITUTION),
    STATION(Kind.INSTITUTION),
    LEADERSHIP(Kind.ADMIN, Kind.SUPPORT),
    OTHER(Kind.ADMIN, Kind.SUPPORT, Kind.INSTITUTION);

    private final Set<Kind> kinds;

    UnitType(Kind first, Kind... rest) {
        kinds = EnumSet.of(first, rest);
    }

    public boolean takes(Kind kind) {
        return kinds.contains(kind);
    }
}
