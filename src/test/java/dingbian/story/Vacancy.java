package dingbian.story;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/** 空编: a person, a unit that can take him and one that cannot, found through the API as a clerk would look. */
record Vacancy(String person, String name, String idNumber, String kind, String freeOrgan, String freeUnit, String fullOrgan, String fullUnit) {

    static Vacancy find(Function<String, JsonNode> ask) {
        var books = rows(ask.apply("balance?by=organ")).toList();
        for (var kind : List.of("ADMIN", "INSTITUTION")) {
            for (var free : organs(books, kind, 1, Integer.MAX_VALUE)) {
                var unit = unit(ask, free, kind, 1);
                var full = organs(books, kind, Integer.MIN_VALUE, 0).stream()
                    .filter(organ -> unit(ask, organ, kind, Integer.MIN_VALUE) != null).findFirst();
                if (unit == null || over(books, free) || full.isEmpty()) continue;
                var who = mover(ask, books, kind, List.of(free, full.get()));
                return new Vacancy(text(who, "person"), text(who, "name"), text(who, "idNumber"), kind, free, unit,
                    full.get(), unit(ask, full.get(), kind, Integer.MIN_VALUE));
            }
        }
        throw new NoSuchElementException("no vacancy to move anybody into");
    }

    private static JsonNode mover(Function<String, JsonNode> ask, List<JsonNode> books, String kind, List<String> not) {
        return books.stream().map(row -> text(row, "organ")).distinct().flatMap(organ -> rows(ask.apply("people?organ=" + organ)))
            .filter(row -> !not.contains(text(row, "organ")) && text(row, "kind").equals(kind))
            .filter(row -> row.path("status").size() == 1 && text(row.path("status").get(0)).equals("ON_QUOTA"))
            .findFirst().orElseThrow();
    }

    private static List<String> organs(List<JsonNode> books, String kind, int atLeast, int atMost) {
        return books.stream().filter(row -> text(row, "kind").equals(kind) && text(row, "organ").length() > 6)
            .filter(row -> row.path("available").asInt() >= atLeast && row.path("available").asInt() <= atMost)
            .map(row -> text(row, "organ")).toList();
    }

    private static boolean over(List<JsonNode> books, String organ) {
        return books.stream().anyMatch(row -> text(row, "organ").equals(organ) && row.path("over").asInt() > 0);
    }

    private static String unit(Function<String, JsonNode> ask, String organ, String kind, int atLeast) {
        return rows(ask.apply("balance?by=unit&organ=" + organ))
            .filter(row -> text(row, "kind").equals(kind) && row.path("unit").isString() && row.path("approved").asInt() > 0)
            .filter(row -> row.path("available").asInt() >= atLeast).map(row -> text(row, "unit")).findFirst().orElse(null);
    }

    private static Stream<JsonNode> rows(JsonNode answer) {
        return stream(answer.path("rows"));
    }

    static Stream<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    private static String text(JsonNode row, String field) {
        return text(row.path(field));
    }

    private static String text(JsonNode value) {
        return value.asString("");
    }
}
