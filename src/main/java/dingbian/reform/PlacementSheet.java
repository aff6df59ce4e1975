package dingbian.reform;

import dingbian.ledger.Kind;
import dingbian.reform.FeasibilitySheet.Ready;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** 安置建议表: which vacancy in another township each could go to, as commands that want only a basis; and who stays without a place, and why. */
record PlacementSheet(LocalDate at, String axis, Instant knownAt, long position, List<KindRow> kinds, List<Placed> placed, List<Unplaced> unplaced) {

    /** 一类编制: {@code seeking} people and {@code free} places in the district; {@code otherwise}: for whom another way is planned. */
    record KindRow(Kind kind, int seeking, int otherwise, int free, int placed) {}

    /** 可安置: {@code sameClass} and {@code sameSpeciality} say how well it fits. */
    record Placed(String person, String name, String organ, String organName, String unitName, Kind kind, String toOrgan, String toOrganName, String toUnit,
                  String toUnitName, String toPost, boolean sameClass, boolean sameSpeciality, Ready command) {}

    /** 无处安置. */
    record Unplaced(String person, String name, String organ, String organName, String unitName, Kind kind, String detail, String detailEn,
                    Map<String, Object> facts) {}
}
