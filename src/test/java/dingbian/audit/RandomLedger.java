package dingbian.audit;

import static dingbian.audit.Paper.*;

import dingbian.ledger.Basis;
import dingbian.ledger.Kind;
import dingbian.ledger.LedgerEvent;
import dingbian.ledger.LimitType;
import dingbian.ledger.QuotaEvent.ReserveSet;
import dingbian.ledger.ReservePurpose;
import dingbian.ledger.SeatEvent.ExcessDeclared;
import dingbian.ledger.UnitEvent.SuperiorMoved;
import dingbian.ledger.UnitType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** 乱账: a seeded ledger of acts that no desk has checked, with days in every order and reversals among them. */
final class RandomLedger {
    static final LocalDate FIRST = LocalDate.parse("2010-10-01");
    static final List<String> TOWNSHIPS = List.of("620702101", "620702102", "620702103");
    static final List<String> UNITS = List.of("U1", "U2", "U3");
    private final Random random;
    private final Journal journal;
    private final List<String> acts = new ArrayList<>();
    private int hour;

    RandomLedger(Journal journal, long seed) {
        this.random = new Random(seed);
        this.journal = journal;
    }

    void write(int howMany) {
        record(district(basis()));
        for (var organ : TOWNSHIPS) {
            record(township(organ, "镇" + organ, basis()));
            for (var unit : UNITS) record(unit(organ, unit, UnitType.OTHER, basis()));
        }
        for (int i = 0; i < howMany; i++) acts.add(record(anything()));
    }

    private String record(LedgerEvent... events) {
        return journal.act(Instant.parse("2010-12-01T00:00:00Z").plusSeconds(3600L * hour++).toString(), events);
    }

    private LedgerEvent anything() {
        var organ = pick(TOWNSHIPS);
        var kind = pick(List.of(Kind.values()));
        var person = "p" + random.nextInt(40);
        var post = random.nextBoolean() ? null : "N" + random.nextInt(9);
        return switch (random.nextInt(11)) {
            case 0 -> grant(organ, kind, random.nextInt(9) - 2, pick(List.of(LimitType.values())), basis());
            case 1 -> assign(organ, pick(UNITS), kind, random.nextInt(5) - 1, basis());
            case 2 -> new ReserveSet(organ, kind, pick(List.of(ReservePurpose.values())), 1, 1, null, basis());
            case 3, 4 -> opening(organ, pick(UNITS), kind, person, post, basis());
            case 5, 6 -> enter(organ, pick(UNITS), kind, person, post, basis());
            case 7 -> exit(organ, pick(UNITS), kind, person, post, basis());
            case 8 -> new ExcessDeclared(organ, pick(UNITS), kind, person, post, basis());
            case 9 -> new SuperiorMoved(organ, pick(UNITS), "区财政局", random.nextInt(3) == 0, basis());
            default -> undo();
        };
    }

    /** Undoes an act that was not undone before. */
    private LedgerEvent undo() {
        if (acts.isEmpty()) return anything();
        var act = acts.remove(random.nextInt(acts.size()));
        var undone = journal.all.stream().filter(stored -> stored.entry().act().equals(act)).findFirst().orElseThrow();
        return reversal(undone.entry().event().organ(), act, basis());
    }

    private Basis basis() {
        var effective = FIRST.plusDays(random.nextInt(200));
        return on(effective.minusDays(random.nextInt(40)).toString(), effective.toString(), effective.plusDays(random.nextInt(40)).toString());
    }

    private <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }
}
