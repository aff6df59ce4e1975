package dingbian.platform;

import dingbian.ledger.Code;
import dingbian.ledger.UserName;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import tools.jackson.databind.JsonNode;

/** 单值: texts, codes, numbers, days and words of a list; null and a flaw where it is none. */
final class Scalars {
    static final LocalDate FIRST_DAY = LocalDate.of(1900, 1, 1);
    static final LocalDate LAST_DAY = LocalDate.of(2200, 12, 31);
    private static final String DAY = "\\d{4}-\\d{2}-\\d{2}";

    private Scalars() {}

    static Object read(JsonNode node, String path, Field field, Flaws flaws) {
        var type = field.type();
        if (field.isKept() && node.isString() && TextCheck.holdsIdNumber(node.stringValue())) return flaws.add(path, "field.holdsIdNumber");
        if (type == String.class && field.pattern() != null) return code(node, path, field, flaws);
        if (type == String.class) return text(node, path, field.maxLength(), flaws);
        if (type == int.class || type == Integer.class) return number(node, path, field, flaws);
        if (type == boolean.class || type == Boolean.class) return bool(node, path, flaws);
        if (type == LocalDate.class) return day(node, path, flaws);
        if (type.isEnum()) return constant(node, path, type, flaws);
        throw new AssertionError("a command cannot have a " + type);
    }

    private static Boolean bool(JsonNode node, String path, Flaws flaws) {
        return node.isBoolean() ? (Boolean) node.booleanValue() : flaws.add(path, "field.boolean");
    }

    static String text(JsonNode node, String path, int max, Flaws flaws) {
        if (!node.isString()) return flaws.add(path, "field.text");
        var trouble = TextCheck.trouble(node.stringValue(), max);
        return trouble == null ? node.stringValue() : flaws.add(path, trouble, "max", max);
    }

    private static String code(JsonNode node, String path, Field field, Flaws flaws) {
        if (!node.isString()) return flaws.add(path, "field.text");
        if (node.stringValue().matches(field.pattern())) return node.stringValue();
        return flaws.add(path, switch (field.pattern()) {
            case Code.PATTERN -> "field.code";
            case UserName.PATTERN -> "field.userName";
            default -> "field.organCode";
        });
    }

    private static Integer number(JsonNode node, String path, Field field, Flaws flaws) {
        if (!node.isIntegralNumber()) return flaws.add(path, "field.integer");
        if (node.canConvertToInt() && node.intValue() >= field.min() && node.intValue() <= field.max()) return node.intValue();
        return flaws.add(path, "field.limits", "min", field.min(), "max", field.max());
    }

    private static LocalDate day(JsonNode node, String path, Flaws flaws) {
        return node.isString() ? day(node.stringValue(), path, flaws) : flaws.add(path, "field.day");
    }

    static LocalDate day(String text, String path, Flaws flaws) {
        try {
            if (!text.matches(DAY)) return flaws.add(path, "field.day");
            var day = LocalDate.parse(text);
            if (!day.isBefore(FIRST_DAY) && !day.isAfter(LAST_DAY)) return day;
            return flaws.add(path, "field.year", "min", FIRST_DAY, "max", LAST_DAY);
        } catch (DateTimeParseException noSuchDay) {
            return flaws.add(path, "field.noSuchDay");
        }
    }

    private static Object constant(JsonNode node, String path, Class<?> type, Flaws flaws) {
        var all = Arrays.stream(type.getEnumConstants()).map(each -> (Enum<?>) each).toList();
        for (var each : all) if (node.isString() && each.name().equals(node.stringValue())) return each;
        return flaws.add(path, "field.constant", "allowed", String.join(", ", all.stream().map(Enum::name).toList()));
    }
}
