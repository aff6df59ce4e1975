package dingbian.ledger;

import java.time.LocalDate;

/**
 * 依据: by which paper, and since when. Order of the days: 发文 ≤ 同意 ≤ 入库登记 (达州市编办《编制表》的校验);
 * {@code retroactive} permits a paper that reaches back before its own date.
 */
public record Basis(String document, String issuer, @Optional LocalDate documentDate, LocalDate effectiveOn,
                    @Optional LocalDate registeredOn, boolean retroactive) {

    /** Fills in what a paper may leave out: 发文 as 同意, 入库登记 as the later of the recording day and 同意. */
    public Basis completedOn(LocalDate recordingDay) {
        var agreed = documentDate == null ? effectiveOn : documentDate;
        var later = recordingDay.isAfter(effectiveOn) ? recordingDay : effectiveOn;
        return new Basis(document, issuer, agreed, effectiveOn, registeredOn == null ? later : registeredOn, retroactive);
    }

    public boolean inOrder() {
        return (retroactive || !documentDate.isAfter(effectiveOn)) && !effectiveOn.isAfter(registeredOn);
    }

    public Days days() {
        return new Days(documentDate, effectiveOn, registeredOn);
    }
}
