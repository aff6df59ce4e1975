package dingbian.laws;

import dingbian.ledger.Kind;
import dingbian.ledger.LimitType;
import dingbian.ledger.UnitType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** 核编之请 of the walk: numbers about the edges, codes used again, now and then of the wrong kind. */
final class EstablishmentBids {
    private static final List<String> NAMES = List.of("党政办", "经济办", "农业中心", "财政所");
    private static final List<String> UNITS = List.of("A", "B", "C", "D", "E", "F", "G");
    private final Office office;

    EstablishmentBids(Office office) {
        this.office = office;
    }

    String organ() {
        return office.chance(3) ? office.any(List.of("620799", Office.DISTRICT)) : office.any(office.townships);
    }

    Kind kindFor(UnitType type) {
        if (office.chance(6)) return office.any(List.of(Kind.values()));
        if (type == UnitType.CENTRE || type == UnitType.STATION) return Kind.INSTITUTION;
        return office.chance(80) ? Kind.ADMIN : Kind.SUPPORT;
    }

    private int amount() {
        return office.chance(2) ? 100_000 : office.random.nextInt(9);
    }

    Bid openBook() {
        var organ = "6207001" + (10 + office.random.nextInt(30));
        return Bid.of("establishment/open-book", "organ", organ, "name", office.any(NAMES) + "乡", "level", office.chance(95) ? "TOWNSHIP" : "DISTRICT",
            "parent", office.chance(90) ? Office.DISTRICT : office.any(office.townships), "townshipClass", office.chance(50) ? "TWO" : null);
    }

    Bid setLimit() {
        return Bid.of("establishment/set-limit", "organ", office.chance(90) ? Office.DISTRICT : organ(), "kind", kindFor(UnitType.OTHER),
            "amount", 20 + office.random.nextInt(30), "limitType", LimitType.GRANT);
    }

    Bid grantQuota() {
        return Bid.of("establishment/grant-quota", "organ", organ(), "kind", office.any(List.of(Kind.values())), "amount", amount(),
            "limitType", office.chance(75) ? LimitType.GRANT : LimitType.CAP);
    }

    Bid reallocate() {
        var moved = 1 + office.random.nextInt(2);
        var due = office.chance(60) ? office.today().plusDays(office.random.nextInt(400)).toString() : null;
        return Bid.of("establishment/reallocate", "kind", office.any(List.of(Kind.values())), "from", shares(moved), "to",
            shares(office.chance(92) ? moved : 1 + office.random.nextInt(3)), "returnDue", due);
    }

    /** Mostly of a loan that was made, back to who lent on the same paper. */
    Bid returnLoan() {
        if (office.loans.isEmpty()) return reallocate();
        var loan = office.any(office.loans);
        var others = office.loans.stream().filter(each -> each.basis().equals(loan.basis()) && each.change() * loan.change() < 0).toList();
        var other = others.isEmpty() ? loan : office.any(others);
        boolean borrowed = loan.change() > 0 != office.chance(10);
        return Bid.of("establishment/return-loan", "kind", loan.kind(), "from", (borrowed ? loan : other).organ(), "to", (borrowed ? other : loan).organ(),
            "amount", 1 + office.random.nextInt(2), "returnDue", loan.returnDue().toString());
    }

    private List<Map<String, Object>> shares(int amount) {
        var shares = new ArrayList<Map<String, Object>>();
        for (int i = 0; i < amount; i++) shares.add(Map.of("organ", organ(), "amount", 1));
        return shares;
    }

    Bid openUnit() {
        return Bid.of("establishment/open-unit", "organ", organ(), "unit", office.any(UNITS), "name", office.any(NAMES),
            "unitType", office.any(List.of(UnitType.values())), "plates", office.chance(30) ? List.of("司法所", "信访办") : null);
    }

    private Bid ofUnit(String post, Object... pairs) {
        var unit = office.any(office.units);
        var bid = Bid.of("establishment/" + post, pairs);
        return bid.with("organ", unit.organ()).with("unit", office.chance(97) ? unit.unit() : office.any(UNITS));
    }

    Bid closeUnit() {
        return ofUnit("close-unit");
    }

    Bid renameUnit() {
        return ofUnit("rename-unit", "name", office.any(NAMES));
    }

    Bid hangPlate() {
        if (!office.plates.isEmpty() && office.chance(40)) {
            var hung = office.late(office.plates);
            return Bid.of("establishment/hang-plate", "organ", hung.organ(), "unit", hung.unit(), "plate", hung.plate(), "remove", true);
        }
        return ofUnit("hang-plate", "plate", office.any(List.of("司法所", "信访办", "人武部")), "remove", office.chance(20) ? true : null);
    }

    Bid moveSuperior() {
        return ofUnit("move-superior", "superior", "区农业局", "countsInCap", office.chance(35));
    }

    Bid leaveUndecided() {
        return ofUnit("leave-undecided", "question", office.any(List.of("编制是否单列", "由谁管理", "名称")));
    }

    Bid assignQuota() {
        var unit = office.any(office.units);
        return Bid.of("establishment/assign-quota", "organ", unit.organ(), "unit", unit.unit(), "kind", kindFor(unit.type()),
            "amount", office.chance(2) ? 100_000 : office.random.nextInt(5));
    }

    Bid allocatePosts() {
        var unit = office.any(office.units);
        var posts = new ArrayList<Map<String, Object>>();
        for (int i = 0; i <= office.random.nextInt(2); i++) {
            posts.add(Map.of("post", "N" + (1 + office.random.nextInt(60)), "title", "科员", "leadership", office.chance(25)));
        }
        return Bid.of("establishment/allocate-posts", "organ", unit.organ(), "unit", unit.unit(), "kind", kindFor(unit.type()), "posts", posts);
    }

    Bid withdrawPost() {
        if (office.posts.isEmpty()) return allocatePosts();
        var post = office.any(office.posts);
        return Bid.of("establishment/withdraw-post", "organ", post.organ(), "unit", post.unit(), "post", post.post());
    }

    Bid reserve() {
        return Bid.of("establishment/reserve", "organ", organ(), "kind", office.any(List.of(Kind.values())),
            "purpose", office.chance(50) ? "LEADERSHIP" : "OTHER", "amount", office.random.nextInt(2));
    }

    Bid recordStatement() {
        return Bid.of("establishment/record-statement", "organ", organ(), "statement", "X" + office.random.nextInt(20), "subject", "人数", "words", "共18个",
            "stated", "18", "against", "19", "treatment", "照录", "severity", "INFO");
    }
}
