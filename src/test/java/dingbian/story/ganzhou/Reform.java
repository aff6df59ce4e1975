package dingbian.story.ganzhou;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The frame of the reform: class quotas, 动态调剂 and the end of the old units. */
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
        var paper = Plans.threeFixings(t, "2011-03-31");
        Plans.HEADS.stream().filter(post -> establishing.hasPost(t, "OLD-DZ", post, paper.effectiveOn()))
                .forEach(post -> establishing.withdrawPost(t, "OLD-DZ", Kind.ADMIN, post, paper));
        Plans.oldUnits().forEach(unit -> establishing.closeUnit(t, unit.code(), paper));
    }
}
