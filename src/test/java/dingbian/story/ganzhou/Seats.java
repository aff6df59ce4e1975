package dingbian.story.ganzhou;

import dingbian.story.ganzhou.Posting.Seat;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Finds a seat for a move that names only the township: a free post of the new units, or room in an old one. */
final class Seats {

    private final Establishing establishing;

    Seats(Establishing establishing) {
        this.establishing = establishing;
    }

    /** `to` is a township, or a township and a unit; `current` is the unit to be left, if any. */
    Seat find(String to, Kind kind, LocalDate from, String current) {
        var parts = to.split("/");
        var t = Township.named(parts[0]);
        if (parts.length == 2 && parts[1].startsWith("OLD-")) return new Seat(t, parts[1], kind, null);
        for (boolean leaders : new boolean[] {false, true}) {
            for (var unit : units(t, kind, parts)) {
                for (var post : establishing.freePosts(t, unit, kind, from)) {
                    if (post.leadership() == leaders && !unit.equals(current)) return new Seat(t, unit, kind, post.code());
                }
            }
        }
        return oldSeat(t, kind, from);
    }

    private static List<String> units(Township t, Kind kind, String[] parts) {
        if (parts.length == 2) return List.of(parts[1]);
        return Unit.newIn(t).stream().filter(u -> u.kind() == kind).map(Unit::code).toList();
    }

    private Seat oldSeat(Township t, Kind kind, LocalDate from) {
        var units = new ArrayList<>(Unit.of("old", kind == Kind.ADMIN ? "OFFICE" : "STATION"));
        return units.stream().filter(u -> establishing.room(t, u.code(), kind, from)).findFirst()
                .map(u -> new Seat(t, u.code(), kind, null))
                .orElseThrow(() -> new IllegalStateException("no seat in " + t.name()));
    }
}
