package dingbian.story.ganzhou;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** 公示 in March, 督查 in April: five questions in every township, findings with due dates, replies, and one that is still open. */
final class Inspecting {

    private static final List<String> DAYS = List.of("2011-04-06", "2011-04-07", "2011-04-08");
    private static final Set<String> UNPUBLISHED = Set.of("花寨", "安阳", "靖安");
    private static final Set<String> EXCESS = Set.of("新墩", "乌江", "大满");
    private static final Map<String, String> QUESTIONS = Map.of("UNITS", "党政机构、事业单位均按“三定”方案设置", "NOTICE", "已在公示栏公布机构设置和职能职责",
            "POSTS", "已定岗定员，编制落实到人", "EXCESS", "有消化分流办法，名单、渠道、期限明确", "RELATIONS", "业务关系已按新设机构理顺");
    private static final List<String> ORDER = List.of("UNITS", "NOTICE", "POSTS", "EXCESS", "RELATIONS");
    private final Script script;

    Inspecting(Script script) {
        this.script = script;
    }

    void plan(Agenda agenda) {
        for (var t : Township.ALL) {
            var day = DAYS.get(Township.ALL.indexOf(t) % DAYS.size());
            if (!UNPUBLISHED.contains(t.shortName())) agenda.on("2011-03-25", () -> publish(t, "2011-03-25"));
            agenda.on(day, () -> inspect(t, day));
            if (UNPUBLISHED.contains(t.shortName())) {
                agenda.on("2011-04-11", () -> publish(t, "2011-04-11"));
                agenda.on("2011-04-12", () -> reply(t, "NOTICE", "已于4月11日在政务公开栏公布", "2011-04-12"));
                agenda.on("2011-04-18", () -> close(t, "NOTICE", "现场核实，已公布", "2011-04-18"));
            }
            if (t.shortName().equals("碱滩")) {
                agenda.on("2011-04-20", () -> reply(t, "POSTS", "误定岗的同志上年12月已辞职，其定岗已更正", "2011-04-20"));
                agenda.on("2011-04-21", () -> close(t, "POSTS", "台账已更正，销号", "2011-04-21"));
            }
            if (t.shortName().equals("大满")) {
                agenda.on("2011-04-20", () -> reply(t, "EXCESS", "超编人员均已分流到位", "2011-04-20"));
                agenda.on("2011-04-25", () -> close(t, "EXCESS", "台账显示无在编超编人员，销号", "2011-04-25"));
            }
            if (t.shortName().equals("乌江")) agenda.on("2011-04-27", () -> reply(t, "EXCESS", "一人5月底到龄退休后消化", "2011-04-27"));
            if (!Set.of("新墩", "乌江").contains(t.shortName())) agenda.on("2011-04-29", () -> end(t));
        }
    }

    private void publish(Township t, String day) {
        script.writeAs("township", "reform/publish-notice", null, Paper.ofTownship(t, 14, day, day), "organ", t.code(), "notice", "公示-2011",
                "title", t.name() + "机构、编制和岗位人员公示", "places", List.of("镇（乡）政务公开栏", "展示牌"), "until",
                java.time.LocalDate.parse(day).plusDays(7).toString());
    }

    private void inspect(Township t, String day) {
        var paper = paper(day);
        script.writeAs("reviewer", "reform/open-inspection", null, paper, "organ", t.code(), "inspection", "督查-2011-04",
                "title", "乡镇机构改革和农村基层党建工作督查");
        for (var question : ORDER) {
            var fault = fault(t, question);
            script.writeAs("reviewer", "reform/answer-question", null, paper, "organ", t.code(), "inspection", "督查-2011-04",
                    "question", question, "satisfied", fault == null, "words", fault == null ? QUESTIONS.get(question) : fault);
            if (fault != null) {
                script.writeAs("reviewer", "reform/raise-finding", null, paper, "organ", t.code(), "inspection", "督查-2011-04",
                        "finding", question, "question", question, "words", fault, "due", question.equals("EXCESS") ? "2011-04-30" : "2011-04-22");
            }
        }
    }

    private static String fault(Township t, String question) {
        return switch (question) {
            case "NOTICE" -> UNPUBLISHED.contains(t.shortName()) ? "机构设置和职能职责尚未对外公布" : null;
            case "POSTS" -> t.shortName().equals("碱滩") ? "一名已辞职人员仍列入定岗名单" : null;
            case "EXCESS" -> EXCESS.contains(t.shortName()) ? "仍有超编人员未按方案分流到位" : null;
            default -> null;
        };
    }

    private void reply(Township t, String finding, String words, String day) {
        step("township", "reply-finding", t, finding, words, Paper.ofTownship(t, 18, day, day));
    }

    private void close(Township t, String finding, String words, String day) {
        step("reviewer", "close-finding", t, finding, words, paper(day));
    }

    private void end(Township t) {
        step("reviewer", "close-inspection", t, null, "督查结束", paper("2011-04-29"));
    }

    private void step(String user, String verb, Township t, String finding, String words, Paper paper) {
        script.writeAs(user, "reform/" + verb, null, paper, "organ", t.code(), "inspection", "督查-2011-04", "finding", finding, "words", words);
    }

    private static Paper paper(String day) {
        return Paper.real("《关于对乡镇机构改革和农村基层党建工作进行督查的通知》", "甘州区机构编制委员会办公室、中共甘州区委组织部", day);
    }
}
