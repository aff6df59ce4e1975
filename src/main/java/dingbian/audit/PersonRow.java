package dingbian.audit;

import dingbian.ledger.Kind;
import java.time.LocalDate;
import java.util.List;

/** 实名一行: a person where he stands at the end of a day; the ID number is masked. */
public record PersonRow(String person, String name, String idNumber, String gender, String organ, String organName, String unit, String unitName,
                 Kind kind, String post, String title, LocalDate since, String how, String document, List<Status> status) {

    /** 在编状态. {@code ABSENT}: in no book that day. */
    public enum Status { ON_QUOTA, OFF_QUOTA, AWAY, EXCESS, CONCURRENT, ABSENT }

    static PersonRow absent(String person, String organ, Naming naming) {
        var details = naming.details(person);
        return new PersonRow(person, details.name(), details.maskedIdNumber(), details.gender(), organ, naming.organ(organ), null, null, null, null, null, null,
            null, null, List.of(Status.ABSENT));
    }

    static PersonRow of(Stay stay, List<Status> status, Naming naming) {
        var person = stay.stretch().person();
        var details = naming.details(person);
        var seat = stay.seat();
        return new PersonRow(person, details.name(), details.maskedIdNumber(), details.gender(), seat.organ(), naming.organ(seat.organ()), seat.unit(),
            naming.unit(seat.organ(), seat.unit()), seat.kind(), seat.post(), naming.standing().title(seat.organ(), seat.post()),
            stay.stretch().from(), stay.began() == null ? null : stay.began().how(), stay.began() == null ? null : stay.began().document(), status);
    }
}
