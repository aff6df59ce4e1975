package dingbian.ledger;

import java.time.LocalDate;

/**
 * 流水: one signed entry of the journal. Every balance, holder and name is a sum of lines.
 * {@code amount} is in posts or persons for numbers, ±1 for presence and facts. {@code act}: whose line it is, also where its 冲正 negates it; null
 * as long as it stands in no book, and where nobody asks for it.
 */
public record Line(String organ, String unit, Kind kind, Measure measure, int amount, String person, String post,
                   String value, Days days, String act) {

    static Line in(String organ, Basis basis) {
        return new Line(organ, null, null, null, 0, null, null, null, basis.days(), null);
    }

    Line unit(String code) {
        return new Line(organ, code, kind, measure, amount, person, post, value, days, act);
    }

    Line kind(Kind which) {
        return new Line(organ, unit, which, measure, amount, person, post, value, days, act);
    }

    /** The same from a later day on. */
    Line from(LocalDate day) {
        var registered = days.registeredOn().isAfter(day) ? days.registeredOn() : day;
        return new Line(organ, unit, kind, measure, amount, person, post, value, new Days(days.documentDate(), day, registered), act);
    }

    /** The same, told by the day of that axis. */
    Line by(Axis axis) {
        var day = axis.of(days);
        return new Line(organ, unit, kind, measure, amount, person, post, value, new Days(day, day, day), act);
    }

    Line person(String id) {
        return new Line(organ, unit, kind, measure, amount, id, post, value, days, act);
    }

    Line post(String code) {
        return new Line(organ, unit, kind, measure, amount, person, code, value, days, act);
    }

    Line count(Measure what, int howMany) {
        return new Line(organ, unit, kind, what, howMany, person, post, value, days, act);
    }

    Line fact(Measure what, Object says) {
        return new Line(organ, unit, kind, what, 1, person, post, says == null ? null : says.toString(), days, act);
    }

    Line act(String id) {
        return new Line(organ, unit, kind, measure, amount, person, post, value, days, id);
    }

    /** 冲正: the same line with the opposite sign, on its original days. */
    public Line negated() {
        return new Line(organ, unit, kind, measure, -amount, person, post, value, days, act);
    }
}
