package dingbian.people;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * 人员信息: name, ID number and whatever else is said of a person, each a short text. Name and ID number are null where the person's
 * key was destroyed. In JSON one flat object.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PersonDetails(@JsonProperty String name, @JsonProperty String idNumber, @JsonAnySetter Map<String, String> other) {
    public static final int NAME_LENGTH = 50;
    public static final int OTHER_LENGTH = 200;
    public static final int OTHERS = 40;
    /** 已删除: of whom nothing can be read any more. */
    public static final PersonDetails ERASED = new PersonDetails(null, null, Map.of());

    public PersonDetails {
        other = other == null ? Map.of() : Collections.unmodifiableMap(new TreeMap<>(other));
        if (other.size() > OTHERS) throw new IllegalArgumentException("more than " + OTHERS + " attributes");
        if (name != null && NameParts.sought(name) == null) throw new IllegalArgumentException("name has no character");
        check("name", name, NAME_LENGTH);
        check("idNumber", idNumber, NAME_LENGTH);
        other.forEach((key, value) -> {
            check("attribute", key, NAME_LENGTH);
            check("attribute", value, OTHER_LENGTH);
        });
    }

    /** No half characters and no control characters: neither a database nor a reader can take them. */
    private static void check(String what, String text, int length) {
        if (text == null) return;
        if (text.codePointCount(0, text.length()) > length)
            throw new IllegalArgumentException(what + " is longer than " + length + " characters");
        if (text.codePoints().anyMatch(each -> Character.isISOControl(each) || Character.getType(each) == Character.SURROGATE))
            throw new IllegalArgumentException(what + " has a character that is none");
    }

    @JsonAnyGetter public Map<String, String> other() {
        return other;
    }

    public boolean erased() {
        return name == null;
    }

    /** As it was told, else as the ID number says; null if neither does. */
    public String gender() {
        var told = other.get("gender");
        return told != null || idNumber == null ? told : IdNumber.parse(idNumber).map(IdNumber::gender).orElse(null);
    }

    /** The ID number as a reader may see it who has no right to the whole; null if there is none. */
    public String maskedIdNumber() {
        return idNumber == null ? null : IdNumber.parse(idNumber).map(IdNumber::masked).orElse("*".repeat(idNumber.length()));
    }

    /** What else was told of him, as a reader may see it. */
    public Map<String, String> maskedOther() {
        var masked = new TreeMap<>(other);
        masked.replaceAll((key, value) -> IdNumber.hidden(value));
        return masked;
    }

    PersonDetails withIdNumber(IdNumber number) {
        return new PersonDetails(name, number.value(), other);
    }

    /** Says nothing: details never reach a log. */
    @Override public String toString() {
        return "PersonDetails[*]";
    }
}
