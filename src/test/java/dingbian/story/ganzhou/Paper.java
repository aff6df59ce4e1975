package dingbian.story.ganzhou;

import java.time.LocalDate;
import java.util.Map;

/** 依据: the paper an act rests on. What the seed does not name is invented, and says 演示 in number and issuer. */
record Paper(String document, String issuer, LocalDate documentDate, LocalDate effectiveOn, LocalDate registeredOn) {

    static final String DEMO = "（演示）";
    private static final Map<String, String> ISSUERS = Map.of(
            "编办", "甘州区机构编制委员会办公室", "编委", "甘州区机构编制委员会", "组织", "中共甘州区委组织部",
            "人社", "甘州区人力资源和社会保障局");
    private static final Map<String, String> PREFIXES = Map.of(
            "编办", "甘机编办发", "编委", "甘机编发", "组织", "甘组干发", "人社", "甘人社发");

    Paper {
        if (registeredOn != null && registeredOn.isBefore(effectiveOn)) throw new IllegalStateException("registered early");
    }

    /** A paper that the seed names. */
    static Paper real(String document, String issuer, String effectiveOn) {
        return new Paper(document, issuer, LocalDate.parse(effectiveOn), LocalDate.parse(effectiveOn), null);
    }

    /** An invented paper of a district office. */
    static Paper demo(String office, int number, String documentDate, String effectiveOn) {
        var dated = LocalDate.parse(documentDate);
        var document = DEMO + PREFIXES.get(office) + "〔" + dated.getYear() + "〕" + number + "号";
        return new Paper(document, DEMO + ISSUERS.get(office), dated, LocalDate.parse(effectiveOn), null);
    }

    /** An invented paper of a township's party committee. */
    static Paper ofTownship(Township township, int number, String documentDate, String effectiveOn) {
        var dated = LocalDate.parse(documentDate);
        var document = DEMO + township.shortName() + "委发〔" + dated.getYear() + "〕" + number + "号";
        return new Paper(document, DEMO + "中共" + township.name() + "委员会", dated, LocalDate.parse(effectiveOn), null);
    }

    Paper effective(String day) {
        return new Paper(document, issuer, documentDate, LocalDate.parse(day), registeredOn);
    }

    Paper registered(String day) {
        return new Paper(document, issuer, documentDate, effectiveOn, day.isEmpty() ? null : LocalDate.parse(day));
    }

    boolean retroactive() {
        return effectiveOn.isBefore(documentDate);
    }

    /** The day of 入库登记: as written, else the later of the recording day and the effective day. */
    LocalDate registeredWhen(LocalDate recordingDay) {
        if (registeredOn != null) return registeredOn;
        return recordingDay.isAfter(effectiveOn) ? recordingDay : effectiveOn;
    }

    Map<String, Object> basis() {
        return Json.object("document", document, "issuer", issuer,
                "documentDate", documentDate.equals(effectiveOn) ? null : documentDate.toString(),
                "effectiveOn", effectiveOn.toString(),
                "registeredOn", registeredOn == null ? null : registeredOn.toString(),
                "retroactive", retroactive() ? Boolean.TRUE : null);
    }
}
