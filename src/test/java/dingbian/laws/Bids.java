package dingbian.laws;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** 诸请: every command of the ledger by weight, each with a basis, some of them spoilt. */
final class Bids {
    private static final Object[] ODD = {"", " ", -1, 100_001, 2.5, true, List.of(), Map.of(), "2011-02-30", "NO_SUCH_WORD", "a b", "x".repeat(70)};
    private final Office office;
    private final List<Supplier<Bid>> wheel = new ArrayList<>();

    Bids(Office office) {
        this.office = office;
        var quotas = new EstablishmentBids(office);
        var people = new PostingBids(office, quotas);
        var uses = new UseBids(office, quotas);
        var rounds = new SelectionBids(office, quotas);
        var plans = new PlanBids(office, quotas);
        var inspections = new InspectionBids(office, quotas);
        add(2, quotas::openBook, quotas::setLimit, quotas::openUnit, quotas::renameUnit, quotas::hangPlate, quotas::moveSuperior, quotas::leaveUndecided,
            quotas::recordStatement, quotas::closeUnit, quotas::withdrawPost, quotas::reserve);
        add(2, inspections::openInspection, inspections::publishNotice);
        add(7, inspections::next);
        add(4, new LimitBids(office, quotas)::next);
        add(22, plans::next);
        add(3, uses::returnUse, uses::cancelSlot, rounds::openSelection);
        add(4, people::recordOpening, people::leavePost, people::returnToPost, people::planDiversion, people::completeDiversion);
        add(5, uses::requestUse, uses::reviewUse, uses::approveUse, uses::authoriseUse);
        add(6, quotas::reallocate, quotas::returnLoan);
        add(6, quotas::grantQuota, quotas::assignQuota, quotas::allocatePosts, people::concurrentPost, people::declareExcess);
        add(7, uses::enter, uses::transfer, rounds::listCandidates, rounds::decideSelection);
        add(8, people::assign, people::exit, people::reverse);
        add(12, people::transfer);
        add(16, people::enter);
    }

    @SafeVarargs private void add(int weight, Supplier<Bid>... bids) {
        for (var bid : bids) for (int i = 0; i < weight; i++) wheel.add(bid);
    }

    /** The first acts, without which nothing else could be: a district, four townships, three units in each. */
    List<Bid> opening() {
        var bids = new ArrayList<Bid>();
        bids.add(Bid.of("establishment/open-book", "organ", Office.DISTRICT, "name", "甘州区", "level", "DISTRICT"));
        for (var kind : List.of("ADMIN", "SUPPORT", "INSTITUTION")) {
            bids.add(Bid.of("establishment/set-limit", "organ", Office.DISTRICT, "kind", kind, "amount", 40, "limitType", "GRANT"));
        }
        for (var organ : List.of("620700101", "620700102", "620700103", "620700104")) {
            bids.add(Bid.of("establishment/open-book", "organ", organ, "name", "乡", "level", "TOWNSHIP", "parent", Office.DISTRICT));
            for (var kind : List.of("ADMIN", "SUPPORT", "INSTITUTION")) {
                bids.add(Bid.of("establishment/grant-quota", "organ", organ, "kind", kind, "amount", 6, "limitType",
                    kind.equals("INSTITUTION") ? "CAP" : "GRANT"));
            }
            for (var unit : List.of("OFFICE", "CENTRE", "OTHER")) {
                bids.add(Bid.of("establishment/open-unit", "organ", organ, "unit", unit, "name", unit, "unitType", unit));
            }
            bids.add(Bid.of("establishment/assign-quota", "organ", organ, "unit", "CENTRE", "kind", "INSTITUTION", "amount", 4));
        }
        return bids.stream().map(bid -> bid.with("basis", Map.of("document", "文", "issuer", "编委", "effectiveOn", "2000-01-01"))).toList();
    }

    Bid next() {
        var bid = office.any(wheel).get();
        bid = bid.with("basis", basis(bid.day() == null ? office.day() : bid.day()));
        return office.chance(4) ? spoilt(bid) : bid;
    }

    private Map<String, Object> basis(LocalDate day) {
        var basis = new LinkedHashMap<String, Object>();
        basis.put("document", "文〔" + office.random.nextInt(99) + "〕号");
        basis.put("issuer", "编委");
        basis.put("effectiveOn", day.toString());
        if (office.chance(20)) basis.put("documentDate", day.plusDays(office.random.nextInt(8) - 6).toString());
        if (office.chance(20)) basis.put("registeredOn", day.plusDays(office.random.nextInt(20) - 1).toString());
        if (office.chance(5)) basis.put("retroactive", true);
        return basis;
    }

    private Bid spoilt(Bid bid) {
        var field = office.any(List.copyOf(bid.body().keySet()));
        return bid.with(field, office.chance(30) ? null : ODD[office.random.nextInt(ODD.length)]);
    }
}
