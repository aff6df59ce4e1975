package dingbian.story.ganzhou;

import java.util.List;
import java.util.Map;

/** What the reform leaves behind: 财政所 whose nature nobody has decided, and two loans of posts, one returned, one overdue. */
final class Unsettled {

    private static final Paper REPORT = Paper.real("甘机编办[2011]18号", "甘州区机构编制委员会办公室", "2011-03-02");
    private final Script script;

    Unsettled(Script script) {
        this.script = script;
    }

    void plan(Agenda agenda) {
        agenda.on("2011-04-25", () -> Township.ALL.forEach(t -> script.write("establishment/leave-undecided", null, REPORT, "organ", t.code(),
                "unit", Unit.KEPT, "question", "财税所上划后机构性质应如何确定，在不能占用乡镇编制又无节余编制的情况下，人员编制又如何核定")));
        agenda.on("2011-04-20", () -> lend("安阳", "沙井", "2011-05-20", 11));
        agenda.on("2011-04-20", () -> lend("小满", "梁家墩", "2011-05-31", 12));
        agenda.on("2011-05-25", () -> giveBack("梁家墩", "小满", "2011-05-31", 15));
    }

    private void lend(String from, String to, String returnDue, int number) {
        script.write("establishment/reallocate", null, Paper.demo("编委", number, "2011-04-20", "2011-04-20"), "kind", Kind.INSTITUTION,
                "from", List.of(one(from)), "to", List.of(one(to)), "returnDue", returnDue)
                .add(-1, "APPROVED", Township.named(from).code(), Kind.INSTITUTION).add(1, "APPROVED", Township.named(to).code(), Kind.INSTITUTION);
    }

    private void giveBack(String from, String to, String returnDue, int number) {
        script.write("establishment/return-loan", null, Paper.demo("编委", number, "2011-05-25", "2011-05-25"), "kind", Kind.INSTITUTION,
                "from", Township.named(from).code(), "to", Township.named(to).code(), "amount", 1, "returnDue", returnDue)
                .add(-1, "APPROVED", Township.named(from).code(), Kind.INSTITUTION).add(1, "APPROVED", Township.named(to).code(), Kind.INSTITUTION);
    }

    private static Map<String, Object> one(String shortName) {
        return Json.object("organ", Township.named(shortName).code(), "amount", 1);
    }
}
