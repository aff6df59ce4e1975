package dingbian.story.ganzhou;

import static dingbian.story.ganzhou.Script.must;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** 三定: every township's plan, from 报送 on 2 March to 下发; four go back once, and the donors of posts come first. */
final class Plans {

    private static final String WHO_APPROVES = "中共甘州区委、甘州区人民政府";
    private static final Map<String, String> RETURNED = Map.of(
            "沙井", "一类乡镇党政机构应设5个，人口和计划生育办公室不得以挂牌代替，请更正后再报",
            "大满", "二类乡镇党政综合办公室核定12—14名，方案拟16名，超出规定幅度",
            "党寨", "经济发展办公室编制3名，拟配领导2名，超职数",
            "上秦", "二类乡镇文化服务中心核定4名，方案拟5名，超出规定幅度");
    static final List<String> HEADS = List.of("OLD-DZ-01", "OLD-DZ-02");
    private final Script script;
    private final Issuing issuing;

    Plans(Script script, Establishing establishing) {
        this.script = script;
        this.issuing = new Issuing(script.ledger, establishing);
    }

    /** The day from which the plan counts: donors first, then those who wait for the first and the second reallocation. */
    static String issuedOn(Township t) {
        return t.townshipClass().equals("THREE") ? "2011-03-03" : t.number("raise") == 2 ? "2011-03-15" : "2011-03-08";
    }

    static Paper threeFixings(Township t, String effectiveOn) {
        int number = 21 + Township.ALL.indexOf(t);
        var document = "《" + t.name() + "“三定”方案》" + Paper.DEMO + "甘区委办发〔2011〕" + number + "号";
        return Paper.real(document, WHO_APPROVES, "2011-03-02").effective(effectiveOn);
    }

    static List<Unit> oldUnits() {
        var units = new ArrayList<>(Unit.of("old", "OFFICE"));
        units.addAll(Unit.of("old", "STATION"));
        return units;
    }

    void plan(Agenda agenda) {
        for (var t : Township.ALL) {
            boolean donor = t.townshipClass().equals("THREE");
            boolean late = t.number("raise") == 2;
            var issued = issuedOn(t);
            agenda.on("2011-03-02", () -> hand(t, RETURNED.containsKey(t.shortName()) ? PlanBody.FLAWED : PlanBody.RIGHT, "2011-03-02"));
            agenda.on(donor ? "2011-03-02" : "2011-03-03", () -> review(t));
            if (RETURNED.containsKey(t.shortName())) agenda.on("2011-03-04", () -> again(t));
            agenda.on(donor ? "2011-03-03" : late ? "2011-03-14" : "2011-03-07", () -> examine(t, donor ? "2011-03-03" : late ? "2011-03-14" : "2011-03-07"));
            agenda.on(issued, () -> issue(t, issued));
        }
    }

    private void hand(Township t, boolean right, String day) {
        var paper = Paper.real("《" + t.name() + "“三定”方案》（送审稿）", Paper.DEMO + "中共" + t.name() + "委员会", day);
        script.writeAs("township", "reform/draft-plan", null, paper, "organ", t.code(), "plan", code(t), "title", t.name() + "“三定”方案",
                "duties", List.of("促进经济发展", "加强社会管理", "搞好公共服务", "维护农村稳定", "加强基层政权建设"),
                "units", PlanBody.units(t, right), "closing", oldUnits().stream().map(Unit::code).toList());
        script.writeAs("township", "reform/submit-plan", null, paper, "organ", t.code(), "plan", code(t));
    }

    private static String code(Township t) {
        return "三定-" + t.shortName();
    }

    private void review(Township t) {
        var reason = RETURNED.get(t.shortName());
        var day = t.townshipClass().equals("THREE") ? "2011-03-02" : "2011-03-03";
        var paper = Paper.demo("编办", 5, day, day);
        if (reason == null) step("reviewer", "review-plan", t, "opinion", "初审同意", paper);
        else step("reviewer", "return-plan", t, "reason", reason, paper);
    }

    private void again(Township t) {
        hand(t, PlanBody.RIGHT, "2011-03-04");
        step("reviewer", "review-plan", t, "opinion", "已按意见更正，初审同意", Paper.demo("编办", 6, "2011-03-04", "2011-03-04"));
    }

    private void examine(Township t, String day) {
        step("admin", "examine-plan", t, "opinion", "审核同意", Paper.demo("编委", 2, day, day));
    }

    private void issue(Township t, String day) {
        var paper = threeFixings(t, day);
        step("admin", "approve-plan", t, "opinion", "同意下发", paper);
        var act = script.write("reform/issue-plan", null, paper, "organ", t.code(), "plan", code(t));
        for (var post : HEADS) issuing.givenUp(act, t, "OLD-DZ", Kind.ADMIN, post);
        for (var old : oldUnits()) {
            for (var kind : Kind.values()) issuing.issued(act, t, old.code(), kind, 0, List.of());
        }
        for (var unit : Unit.newIn(t)) {
            must(script.ledger.staysZero(LocalDate.parse(day), "UNIT", t.code(), unit.code()), "unit open", unit);
            act.add(1, "UNIT", t.code(), unit.code());
            issuing.issued(act, t, unit.code(), unit.kind(), unit.quotaIn(t), PlanBody.posts(t, unit));
        }
        issuing.issued(act, t, "DZ", Kind.SUPPORT, 2, PlanBody.supportPosts());
        issuing.issued(act, t, Unit.KEPT, Kind.INSTITUTION, t.number(Unit.KEPT), PlanBody.keptPosts(t));
        issuing.issuedFits(t, LocalDate.parse(day));
    }

    private void step(String user, String verb, Township t, String word, String words, Paper paper) {
        script.writeAs(user, "reform/" + verb, null, paper, "organ", t.code(), "plan", code(t), word, words);
    }
}
