package dingbian.audit;

import dingbian.ledger.*;
import dingbian.ledger.EstablishmentEvent.BookOpened;
import dingbian.ledger.QuotaEvent.*;
import dingbian.ledger.SeatEvent.*;
import dingbian.ledger.UnitEvent.UnitOpened;
import java.time.LocalDate;
import java.util.List;

/** 样例: events in one line each. */
final class Paper {
    static final String DISTRICT = "620702", SHAJING = "620702101", DAMAN = "620702102";

    private Paper() {}

    static Basis on(String effective) {
        return on(effective, effective, effective);
    }

    static Basis on(String document, String effective, String registered) {
        return new Basis("甘机编办[2011]18号", "甘州区机构编制委员会办公室", LocalDate.parse(document), LocalDate.parse(effective),
            LocalDate.parse(registered), document.compareTo(effective) > 0);
    }

    static LedgerEvent district(Basis basis) {
        return new BookOpened(DISTRICT, "甘州区", Level.DISTRICT, null, null, null, basis);
    }

    static LedgerEvent township(String organ, String name, Basis basis) {
        return new BookOpened(organ, name, Level.TOWNSHIP, DISTRICT, TownshipClass.ONE, 30000, basis);
    }

    static LedgerEvent grant(String organ, Kind kind, int change, LimitType type, Basis basis) {
        return new QuotaGranted(organ, kind, change, change, type, null, basis);
    }

    static LedgerEvent unit(String organ, String unit, UnitType type, Basis basis) {
        return new UnitOpened(organ, unit, "机构" + unit, type, List.of("牌子"), List.of("职责"), List.of(), basis);
    }

    static LedgerEvent assign(String organ, String unit, Kind kind, int change, Basis basis) {
        return new UnitQuotaAssigned(organ, unit, kind, change, change, null, basis);
    }

    static LedgerEvent opening(String organ, String unit, Kind kind, String person, String post, Basis basis) {
        return new OpeningRecorded(organ, unit, kind, person, post, false, basis);
    }

    static LedgerEvent enter(String organ, String unit, Kind kind, String person, String post, Basis basis) {
        return new PersonEntered(organ, unit, kind, person, post, EntryMode.CIVIL_SERVICE_EXAM, null, ExceptionType.POLICY_PLACEMENT,
            "文", basis);
    }

    static LedgerEvent exit(String organ, String unit, Kind kind, String person, String post, Basis basis) {
        return new PersonExited(organ, unit, kind, person, post, false, false, ExitMode.RETIRED, basis);
    }

    static LedgerEvent reversal(String organ, String act, Basis basis) {
        return new ReversalEvent.ActReversed(organ, act, "误录", basis);
    }
}
