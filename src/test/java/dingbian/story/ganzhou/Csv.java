package dingbian.story.ganzhou;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the story's tables: a header row, commas, quotes around a field that holds commas. */
final class Csv {

    private Csv() { }

    static List<Map<String, String>> rows(String file) {
        var stream = Csv.class.getResourceAsStream("/story/ganzhou/" + file);
        try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            var lines = reader.lines().filter(line -> !line.isBlank()).toList();
            var header = fields(lines.get(0));
            return lines.stream().skip(1).map(line -> row(header, fields(line))).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The parts of a field that lists several, separated by a semicolon. */
    static List<String> parts(String field) {
        return field.isEmpty() ? List.of() : List.of(field.split(";"));
    }

    private static Map<String, String> row(List<String> header, List<String> fields) {
        if (header.size() != fields.size()) throw new IllegalStateException("wrong number of fields: " + fields);
        var row = new LinkedHashMap<String, String>();
        for (int i = 0; i < header.size(); i++) row.put(header.get(i), fields.get(i));
        return row;
    }

    private static List<String> fields(String line) {
        var fields = new ArrayList<String>();
        var field = new StringBuilder();
        boolean quoted = false;
        for (char c : line.toCharArray()) {
            if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                fields.add(field.toString());
                field.setLength(0);
            } else {
                field.append(c);
            }
        }
        fields.add(field.toString());
        return fields;
    }
}
