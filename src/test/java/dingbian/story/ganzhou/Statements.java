package dingbian.story.ganzhou;

/** X1–X17: what the source prints, in its own words, beside what contradicts it. Nothing here corrects it. */
final class Statements {

    private static final Paper SOURCE = Paper.real("甘机编办[2011]18号", "甘州区机构编制委员会办公室", "2011-03-02");
    private final Script script;

    Statements(Script script) {
        this.script = script;
    }

    void plan(Agenda agenda) {
        Csv.rows("statements.csv").forEach(row -> agenda.on("2011-04-25", () -> script.write(
                "establishment/record-statement", null, SOURCE, "organ", row.get("organ"),
                "statement", row.get("statement"), "subject", row.get("subject"), "words", row.get("words"),
                "stated", row.get("stated"), "against", row.get("against"),
                "againstWords", row.get("againstWords").isEmpty() ? null : row.get("againstWords"),
                "treatment", row.get("treatment"), "severity", row.get("severity"))));
    }
}
