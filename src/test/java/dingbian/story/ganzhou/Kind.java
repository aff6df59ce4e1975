package dingbian.story.ganzhou;

/** 编制类型. */
enum Kind {
    ADMIN, SUPPORT, INSTITUTION;

    String limitType() {
        return this == INSTITUTION ? "CAP" : "GRANT";
    }

    /** Whether a unit of this type may hold this kind (R04: no mixing). */
    boolean fits(String unitType) {
        return switch (unitType) {
            case "OFFICE" -> this != INSTITUTION;
            case "CENTRE", "STATION" -> this == INSTITUTION;
            default -> true;
        };
    }
}
