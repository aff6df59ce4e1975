package dingbian.story.ganzhou;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The reform itself: class quotas, 三定, 动态调剂 and the end of the old units. */
final class Reform {

    private static final String PLAN = "《甘州区深化乡镇机构改革的实施方案》";
    private static final String UNNAMED = "甘州区（原文未载发文机关）";
    private static final Map<Kind, String> SUMS = Map.of(
            Kind.ADMIN, "388＝26×1＋22×13＋19×4", Kind.SUPPORT, "36＝2×18", Kind.INSTITUTION, "744＝46×1＋42×13＋38×4");
    private final Establishing establishing;

    Reform(Establishing establishing) {
        this.establishing = establishing;
    }

    void plan(Agenda agenda) {
        agenda.on("2010-12-23", this::classQuotas);
        for (var t : Township.ALL) {
            agenda.on("2011-03-02", () -> newStructure(t));
            agenda.on("2011-03-08", () -> otherOffices(t));
            agenda.on("2011-03-29", () -> closeOldUnits(t));
        }
        agenda.on("2011-03-07", this::firstReallocation);
        agenda.on("2011-03-15", this::secondReallocation);
        agenda.on("2011-04-08", this::lateReallocation);
    }

    private void classQuotas() {
        var paper = Paper.real(PLAN, UNNAMED, "2010-12-23");
        for (var kind : Kind.values()) {
            Township.ALL.forEach(t -> establishing.grant(t, kind, standard(t, kind), paper));
        }
        for (var kind : Kind.values()) {
            int sum = Township.ALL.stream().mapToInt(t -> standard(t, kind)).sum();
            var derived = PLAN + "（全区合计" + SUMS.get(kind) + "，按类别标准推算，原文未载合计）";
            establishing.setLimit(kind, sum, Paper.real(derived, UNNAMED, "2010-12-23"));
        }
    }

    private static int standard(Township t, Kind kind) {
        return switch (kind) {
            case ADMIN -> t.byClass(26, 22, 19);
            case SUPPORT -> 2;
            case INSTITUTION -> t.byClass(46, 42, 38);
        };
    }

    private static Paper threeFixings(Township t, String effectiveOn) {
        int number = 21 + Township.ALL.indexOf(t);
        var document = "《" + t.name() + "“三定”方案》" + Paper.DEMO + "甘区委办发〔2011〕" + number + "号";
        return Paper.real(document, "中共甘州区委、甘州区人民政府", "2011-03-02").effective(effectiveOn);
    }

    /** New units at once; quotas first for 党政综合办公室 and the centres, as far as the old offices give them up. */
    private void newStructure(Township t) {
        var paper = threeFixings(t, "2011-03-02");
        var units = Unit.newIn(t);
        for (var unit : units) establishing.openUnit(t, unit.code(), unit.nameIn(t), unit.type(), unit, paper);
        for (var old : oldUnits()) {
            if (!old.code().equals("OLD-DZ")) establishing.assignQuota(t, old.code(), old.kind(), 0, paper);
        }
        establishing.assignQuota(t, "OLD-DZ", Kind.SUPPORT, 0, paper);
        establishing.assignQuota(t, "DZ", Kind.SUPPORT, 2, paper);
        var support = Unit.posts("后勤", 1, 2, 0).stream()
                .map(p -> new Unit.Post(p.code().replace("后勤-0", "DZ-H"), p.title(), false)).toList();
        establishing.allocatePosts(t, "DZ", Kind.SUPPORT, support, paper);
        for (var unit : units) {
            if (unit.code().equals("DZ") || unit.kind() == Kind.INSTITUTION) fill(t, unit, paper);
        }
        finance(t, paper);
    }

    private void finance(Township t, Paper paper) {
        int before = t.number("oldCZ");
        int after = t.number(Unit.KEPT);
        if (before == after) return;
        establishing.assignQuota(t, Unit.KEPT, Kind.INSTITUTION, after, paper);
        establishing.allocatePosts(t, Unit.KEPT, Kind.INSTITUTION,
                Unit.posts(Unit.KEPT, before + 1, after, Unit.leaders(before)), paper);
    }

    private void fill(Township t, Unit unit, Paper paper) {
        int quota = unit.quotaIn(t);
        establishing.assignQuota(t, unit.code(), unit.kind(), quota, paper);
        establishing.allocatePosts(t, unit.code(), unit.kind(), Unit.posts(unit.code(), 1, quota, Unit.leaders(quota)), paper);
    }

    /** The heads of the old 党政办公室 have moved: its posts and quota go, the other offices get theirs. */
    private void otherOffices(Township t) {
        var paper = threeFixings(t, "2011-03-08");
        establishing.withdrawPost(t, "OLD-DZ", Kind.ADMIN, "OLD-DZ-01", paper);
        establishing.withdrawPost(t, "OLD-DZ", Kind.ADMIN, "OLD-DZ-02", paper);
        establishing.assignQuota(t, "OLD-DZ", Kind.ADMIN, 0, paper);
        for (var unit : Unit.of("new", "OFFICE")) {
            boolean waits = unit.code().equals("ZZ") && t.number("raise") == 2;
            if (unit.existsIn(t) && !unit.code().equals("DZ") && !waits) fill(t, unit, paper);
        }
    }

    private void firstReallocation() {
        var to = new LinkedHashMap<Township, Integer>();
        Township.ALL.stream().filter(t -> t.number("raise") == 1).forEach(t -> to.put(t, t.byClass(6, 1, 0)));
        var from = new LinkedHashMap<Township, Integer>();
        from.put(Township.named("花寨"), 5);
        from.put(Township.named("靖安"), 4);
        from.put(Township.named("平山湖"), 5);
        establishing.reallocate(Kind.ADMIN, from, to, Paper.demo("编委", 3, "2011-03-03", "2011-03-04"));
    }

    private void secondReallocation() {
        var raised = Township.ALL.stream().filter(t -> t.number("raise") == 2).toList();
        var to = new LinkedHashMap<Township, Integer>();
        raised.forEach(t -> to.put(t, 1));
        establishing.reallocate(Kind.ADMIN, Map.of(Township.named("龙渠"), 5), to,
                Paper.demo("编委", 4, "2011-03-11", "2011-03-15"));
        raised.forEach(t -> fill(t, Unit.coded("ZZ"), threeFixings(t, "2011-03-15")));
    }

    /** Decided on 28 March, recorded eleven days later: 靖安乡 gives one more, 大满镇 gets it. */
    private void lateReallocation() {
        var paper = Paper.demo("编委", 6, "2011-03-28", "2011-03-28");
        var giver = Township.named("靖安");
        var taker = Township.named("大满");
        establishing.withdrawPost(giver, "ZZ", Kind.ADMIN, "ZZ-02", paper);
        establishing.assignQuota(giver, "ZZ", Kind.ADMIN, 1, paper);
        establishing.reallocate(Kind.ADMIN, Map.of(giver, 1), Map.of(taker, 1), paper);
        establishing.assignQuota(taker, "JJ", Kind.ADMIN, 4, paper);
        establishing.allocatePosts(taker, "JJ", Kind.ADMIN, Unit.posts("JJ", 4, 4, 1), paper);
    }

    private void closeOldUnits(Township t) {
        var paper = threeFixings(t, "2011-03-31");
        oldUnits().forEach(unit -> establishing.closeUnit(t, unit.code(), paper));
    }

    private static List<Unit> oldUnits() {
        var units = new ArrayList<>(Unit.of("old", "OFFICE"));
        units.addAll(Unit.of("old", "STATION"));
        return units;
    }
}
