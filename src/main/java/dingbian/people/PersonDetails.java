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
        if (name != null && (name.isBlank() || name.codePointCount(0, name.length()) > NAME_LENGTH))
            throw new IllegalArgumentException("name: 1 to " + NAME_LENGTH + " characters");
        if (idNumber != null && idNumber.length() > NAME_LENGTH) throw new IllegalArgumentException("idNumber: too long");
        if (other.size() > OTHERS) throw new IllegalArgumentException("more than " + OTHERS + " attributes");
        other.forEach(PersonDetails::checkLength);
    }

    private static void checkLength(String key, String value) {
        if (key.length() > NAME_LENGTH || value != null && value.length() > OTHER_LENGTH)
            throw new IllegalArgumentException("an attribute is longer than " + OTHER_LENGTH + " characters");
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

    PersonDetails withIdNumber(IdNumber number) {
        return new PersonDetails(name, number.value(), other);
    }

    /** Says nothing: details never reach a log. */
    @Override public String toString() {
        return "PersonDetails[*]";
    }
}
