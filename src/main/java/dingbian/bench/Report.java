package dingbian.bench;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** 测速报告: Markdown, line by line as it becomes known. */
final class Report {
    static final String NOT_DONE = "not done";
    private final PrintStream out;
    private boolean failed;

    Report(PrintStream out) {
        this.out = new PrintStream(out, true, StandardCharsets.UTF_8);
    }

    void section(String title, String how) {
        out.println();
        out.println("## " + title);
        out.println();
        out.println(how);
        out.println();
    }

    void head(String... names) {
        row((Object[]) names);
        out.println("|" + " --- |".repeat(names.length));
    }

    void row(Object... cells) {
        var line = new StringBuilder("|");
        for (var cell : cells) line.append(' ').append(cell instanceof Double number ? figure(number) : cell).append(" |");
        out.println(line);
    }

    void say(String text) {
        out.println(text);
    }

    void block(String text) {
        out.println();
        out.println("```");
        out.println(text.strip());
        out.println("```");
        out.println();
    }

    /** Something could not be measured, or went wrong while it was. */
    void failed(String what, Throwable why) {
        failed = true;
        out.println();
        out.println("**" + what + ": " + NOT_DONE + ":** " + why);
        why.printStackTrace();
    }

    /** Something that must not happen did. */
    void wrong(String what) {
        failed = true;
        out.println();
        out.println("**" + what + "**");
    }

    boolean failed() {
        return failed;
    }

    /** Three figures are all that such a measurement is worth. */
    static String figure(double number) {
        return number >= 100 ? String.format(Locale.ROOT, "%,.0f", number)
            : number >= 10 ? String.format(Locale.ROOT, "%.1f", number) : String.format(Locale.ROOT, "%.2f", number);
    }

    static String times(double ratio) {
        return figure(ratio) + "×";
    }

    static String met(boolean met) {
        return met ? "met" : "**missed**";
    }
}
