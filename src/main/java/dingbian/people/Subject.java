package dingbian.people;

import dingbian.ledger.Stretch;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** 当事人: whom an erasure is about, as the books know him; {@code readable}: his key is there. Pure. */
record Subject(String person, boolean readable, LocalDate registeredOn, List<Stretch> seats) {

    /** A seat that he has on that day or on any later one. */
    Optional<Stretch> seatFrom(LocalDate day) {
        return seats.stream().filter(stretch -> stretch.reaches(day)).min(Comparator.comparing(Stretch::from));
    }

    /** 末日: on which he left the last book, or was registered if he was never in one; while he has a seat, the day on which he took it. */
    LocalDate lastDay() {
        return seats.stream().map(stretch -> stretch.to() == null ? stretch.from() : stretch.to())
            .max(Comparator.naturalOrder()).filter(day -> day.isAfter(registeredOn)).orElse(registeredOn);
    }
}
