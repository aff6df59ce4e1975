package dingbian.ledger;

import static dingbian.ledger.Kind.ADMIN;

import dingbian.ledger.EstablishmentEvent.BookOpened;
import dingbian.ledger.PostEvent.NumberedPost;
import dingbian.ledger.PostEvent.PostsAllocated;
import dingbian.ledger.QuotaEvent.LimitSet;
import dingbian.ledger.QuotaEvent.QuotaGranted;
import dingbian.ledger.QuotaEvent.QuotaIssued;
import dingbian.ledger.QuotaEvent.UnitQuotaAssigned;
import dingbian.ledger.SeatEvent.ExcessDeclared;
import dingbian.ledger.SeatEvent.OpeningRecorded;
import dingbian.ledger.SeatEvent.PersonEntered;
import dingbian.ledger.SeatEvent.PersonExited;
import dingbian.ledger.SeatEvent.PersonTransferredIn;
import dingbian.ledger.SeatEvent.PersonTransferredOut;
import dingbian.ledger.UnitEvent.UnitOpened;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** 样纸: what tests record, a line each. Where nothing else is said: 沙井镇, its 党政办, ADMIN, on the founding day. */
public final class Paper {
    public static final String DISTRICT = "620702", SHAJING = "620702101", WUJIANG = "620702102";
    public static final String OFFICE = "党政办", ECONOMY = "经济办", CENTRE = "农业中心";
    public static final String ZHANG = "p-zhang", LI = "p-li", WANG = "p-wang";
    public static final String FOUNDED = "2000-01-01";

    private Paper() {}

    public static Basis on(String day) {
        return on(day, day, day);
    }

    public static Basis on(String document, String effective, String registered) {
        return new Basis("甘机编办[2011]18号", "甘州区机构编制委员会办公室", day(document), day(effective), day(registered), false);
    }

    public static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    public static LedgerEvent district() {
        return new BookOpened(DISTRICT, "甘州区", Level.DISTRICT, null, null, null, on(FOUNDED));
    }

    public static LedgerEvent township(String organ) {
        return new BookOpened(organ, organ, Level.TOWNSHIP, DISTRICT, null, null, on(FOUNDED));
    }

    public static LedgerEvent unit(String organ, String unit, UnitType type) {
        return new UnitOpened(organ, unit, unit, type, List.of(), List.of(), List.of(), on(FOUNDED));
    }

    /** 甘州区, 沙井镇 and 乌江镇, each township with its 党政办, and 沙井镇 with its 经济办 and 农业中心 too. */
    public static LedgerEvent[] ganzhou(LedgerEvent... more) {
        var founded = Stream.of(district(), township(SHAJING), unit(SHAJING, OFFICE, UnitType.OFFICE), unit(SHAJING, ECONOMY, UnitType.OFFICE),
            unit(SHAJING, CENTRE, UnitType.CENTRE), township(WUJIANG), unit(WUJIANG, OFFICE, UnitType.OFFICE));
        return Stream.concat(founded, Stream.of(more)).toArray(LedgerEvent[]::new);
    }

    public static LedgerEvent limit(Kind kind, int amount) {
        return new LimitSet(DISTRICT, kind, amount, amount, LimitType.GRANT, null, on(FOUNDED));
    }

    /** {@code change}: by how much the figure grows or falls. */
    public static LedgerEvent granted(String organ, Kind kind, int change, String day) {
        return new QuotaGranted(organ, kind, change, change, LimitType.GRANT, null, on(day));
    }

    public static LedgerEvent granted(int change) {
        return granted(SHAJING, ADMIN, change, FOUNDED);
    }

    public static LedgerEvent capped(Kind kind, int change) {
        return new QuotaGranted(SHAJING, kind, change, change, LimitType.CAP, null, on(FOUNDED));
    }

    public static LedgerEvent issued(String township, Kind kind, int change, String day) {
        return new QuotaIssued(DISTRICT, township, kind, change, null, on(day));
    }

    public static LedgerEvent assigned(String unit, Kind kind, int change, String day) {
        return new UnitQuotaAssigned(SHAJING, unit, kind, change, change, null, on(day));
    }

    public static LedgerEvent assigned(String unit, Kind kind, int change) {
        return assigned(unit, kind, change, FOUNDED);
    }

    public static LedgerEvent posts(String unit, Kind kind, String... codes) {
        return new PostsAllocated(SHAJING, unit, kind, Stream.of(codes).map(code -> new NumberedPost(code, "科员", false)).toList(), on(FOUNDED));
    }

    public static LedgerEvent opening(String person, String unit, Kind kind, String post) {
        return new OpeningRecorded(SHAJING, unit, kind, person, post, false, on(FOUNDED));
    }

    public static LedgerEvent entered(String person, String organ, Kind kind, String post, String day) {
        return new PersonEntered(organ, OFFICE, kind, person, post, EntryMode.CIVIL_SERVICE_EXAM, null, ExceptionType.POLICY_PLACEMENT, "文", on(day));
    }

    public static LedgerEvent entered(String person, String day) {
        return entered(person, SHAJING, ADMIN, null, day);
    }

    public static LedgerEvent exited(String person, String post, String day) {
        return new PersonExited(SHAJING, OFFICE, ADMIN, person, post, false, false, ExitMode.RETIRED, on(day));
    }

    public static LedgerEvent excess(String person, String post, String day) {
        return new ExcessDeclared(SHAJING, OFFICE, ADMIN, person, post, on(day));
    }

    /** From 沙井镇 to 乌江镇: both halves. */
    public static LedgerEvent[] transferred(String person, String post, String day) {
        return new LedgerEvent[] {new PersonTransferredOut(SHAJING, OFFICE, ADMIN, person, post, false, WUJIANG, on(day)),
            new PersonTransferredIn(WUJIANG, OFFICE, ADMIN, person, null, SHAJING, null, on(day))};
    }
}
