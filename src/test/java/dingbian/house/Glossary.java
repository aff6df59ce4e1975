package dingbian.house;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** 用词表: what docs/glossary.md says. */
record Glossary(List<Row> rows) {
    private static final Set<String> GRAMMAR = Set.of("a", "already", "from", "in", "is", "no", "not", "of", "on", "out", "to");

    /** {@code forms}: the English word, as it stands in names. */
    record Row(String chinese, List<String> forms, String room) {}

    static Glossary read() {
        return of(Sources.read("docs/glossary.md"));
    }

    static Glossary of(String page) {
        return new Glossary(page.lines().filter(line -> line.startsWith("| ") && !line.startsWith("| 中文")).map(Glossary::row).toList());
    }

    private static Row row(String line) {
        var cells = line.split("\\|", -1);
        if (cells.length != 6) throw new AssertionError("four cells are needed: " + line);
        return new Row(cells[1].strip(), Arrays.stream(cells[2].split(",")).map(String::strip).toList(), cells[3].strip());
    }

    /** The Chinese of an English term, or null. */
    String chinese(String form) {
        return rows.stream().filter(row -> row.forms().contains(form)).map(Row::chinese).findFirst().orElse(null);
    }

    /** The words of a name that the glossary does not know. */
    Set<String> missing(String name) {
        var words = new HashSet<>(GRAMMAR);
        rows.forEach(row -> row.forms().forEach(form -> words.addAll(List.of(form.split(" ")))));
        var missing = new TreeSet<>(Words.of(name));
        missing.removeAll(words);
        return missing;
    }

    List<String> twice() {
        var seen = new HashSet<String>();
        var twice = new ArrayList<String>();
        for (var row : rows) {
            if (!seen.add(row.chinese())) twice.add(row.chinese());
            for (var form : row.forms()) if (!seen.add(form)) twice.add(form);
        }
        return twice;
    }
}
