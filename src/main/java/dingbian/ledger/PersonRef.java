package dingbian.ledger;

import java.util.Map;

/** 人员所指: a person already known, by {@code id}; or ({@code id} null) the attributes that tell who it is: name, idNumber, … */
public record PersonRef(String id, Map<String, String> attributes) {
    public static final int MOST_ATTRIBUTES = 30;
    public static final int LONGEST_KEY = 40;
    public static final int LONGEST_ID = 64;

    public static PersonRef of(String id) {
        return new PersonRef(id, Map.of());
    }
}
