package dingbian.establishment;

import static dingbian.ledger.Rule.*;

import dingbian.establishment.EstablishmentCommand.Reallocate;
import dingbian.establishment.EstablishmentCommand.ReturnLoan;
import dingbian.establishment.EstablishmentCommand.Share;
import dingbian.ledger.Basis;
import dingbian.ledger.Decision;
import dingbian.ledger.Facts;
import dingbian.ledger.Guards;
import dingbian.ledger.Kind;
import dingbian.ledger.LedgerEvent;
import dingbian.ledger.Level;
import dingbian.ledger.QuotaEvent.LoanReturned;
import dingbian.ledger.QuotaEvent.QuotaIssued;
import dingbian.ledger.QuotaEvent.QuotaReallocated;
import dingbian.ledger.Room;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

/** 动态调剂的规则: within one kind, one level and one district, without changing the total (国务院令第486号第十八条). Pure. */
final class ReallocationRules {

    private ReallocationRules() {}

    static Decision reallocate(Reallocate c, Basis basis, Shelf shelf) {
        var changes = changes(c);
        var guards = BookRules.dated(basis, shelf);
        changes.keySet().forEach(organ -> guards.require(BOOK_NOT_OPEN, () -> shelf.book(organ).isOpen(basis.effectiveOn()),
            () -> Facts.of("organ", organ, "day", basis.effectiveOn())));
        guards.require(CROSS_LEVEL, () -> oneLevel(changes, shelf), () -> Facts.of("organs", List.copyOf(changes.keySet())))
            .require(NOT_ZERO_SUM, () -> sum(c.from()) == sum(c.to()) && !changes.containsValue(0),
                () -> Facts.of("given", sum(c.from()), "taken", sum(c.to())));
        guards.require(RETURN_BEFORE_LOAN, () -> c.returnDue() == null || c.returnDue().isAfter(basis.effectiveOn()),
            () -> Facts.of("returnDue", c.returnDue(), "day", basis.effectiveOn()));
        changes.forEach((organ, change) -> spares(guards, shelf, organ, c.kind(), change, basis));
        return guards.approve(() -> events(changes, c.kind(), basis, shelf,
            (organ, change) -> new QuotaReallocated(organ, c.kind(), change, c.returnDue(), basis)));
    }

    /** 归还周转: never more than is on loan between the two, and only what the borrower can spare. */
    static Decision returnLoan(ReturnLoan c, Basis basis, Shelf shelf) {
        var changes = new LinkedHashMap<String, Integer>();
        changes.put(c.from(), -c.amount());
        changes.merge(c.to(), c.amount(), Integer::sum);
        int borrowed = Loans.open(shelf.book(c.from()), c, basis.effectiveOn(), 1);
        int lent = Loans.open(shelf.book(c.to()), c, basis.effectiveOn(), -1);
        var guards = BookRules.dated(basis, shelf);
        changes.keySet().forEach(organ -> guards.require(BOOK_NOT_OPEN, () -> shelf.book(organ).isOpen(basis.effectiveOn()),
            () -> Facts.of("organ", organ, "day", basis.effectiveOn())));
        guards.require(CROSS_LEVEL, () -> oneLevel(changes, shelf), () -> Facts.of("organs", List.copyOf(changes.keySet())))
            .require(LOAN_NOT_OPEN, () -> Math.min(borrowed, lent) >= c.amount(), () -> Facts.of("from", c.from(), "to", c.to(), "kind", c.kind(),
                "returnDue", c.returnDue(), "day", basis.effectiveOn(), "borrowed", borrowed, "lent", lent, "asked", c.amount()));
        spares(guards, shelf, c.from(), c.kind(), -c.amount(), basis);
        return guards.approve(() -> events(changes, c.kind(), basis, shelf,
            (organ, change) -> new LoanReturned(organ, c.kind(), change, c.returnDue(), basis)));
    }

    private static Map<String, Integer> changes(Reallocate c) {
        var changes = new LinkedHashMap<String, Integer>();
        c.from().forEach(share -> changes.merge(share.organ(), -share.amount(), Integer::sum));
        c.to().forEach(share -> changes.merge(share.organ(), share.amount(), Integer::sum));
        return changes;
    }

    private static int sum(List<Share> shares) {
        return shares.stream().mapToInt(Share::amount).sum();
    }

    private static boolean oneLevel(Map<String, Integer> changes, Shelf shelf) {
        var parents = new HashSet<String>();
        changes.keySet().forEach(organ -> parents.add(shelf.book(organ).parent()));
        return parents.size() == 1 && !parents.contains(null)
            && changes.keySet().stream().allMatch(organ -> shelf.book(organ).level() == Level.TOWNSHIP);
    }

    /** 让出的编制须是空的: a giver keeps what is filled, promised, reserved and handed to its units. */
    private static void spares(Guards guards, Shelf shelf, String organ, Kind kind, int change, Basis basis) {
        if (change >= 0) return;
        guards.require(QUOTA_IN_USE, () -> spare(tightest(shelf, organ, kind, basis)) >= -change, () -> {
            var facts = tightest(shelf, organ, kind, basis).facts();
            facts.put("asked", -change);
            facts.put("spare", spare(tightest(shelf, organ, kind, basis)));
            return facts;
        });
    }

    private static Room tightest(Shelf shelf, String organ, Kind kind, Basis basis) {
        return shelf.book(organ).roomsFrom(kind, null, basis.effectiveOn()).stream()
            .min(Comparator.comparingInt(ReallocationRules::spare)).orElseThrow();
    }

    private static int spare(Room room) {
        int used = room.filled() + room.pending() + room.leadershipReserve() + room.otherReserve();
        return room.approved() - Math.max(used, room.assigned());
    }

    private static List<LedgerEvent> events(Map<String, Integer> changes, Kind kind, Basis basis, Shelf shelf,
                                            BiFunction<String, Integer, LedgerEvent> half) {
        var events = new ArrayList<LedgerEvent>();
        changes.forEach((organ, change) -> {
            events.add(half.apply(organ, change));
            var parent = shelf.book(organ).parent();
            if (parent != null) events.add(new QuotaIssued(parent, organ, kind, change, null, basis));
        });
        return events;
    }
}
