package dingbian.story.ganzhou;

import dingbian.story.ganzhou.Posting.Seat;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The single moves of moves.csv: who, when decided, when in effect, when recorded; some are undone again. */
final class Moves {

    private final Posting posting;
    private final Caring caring;
    private final Seats seats;
    private final People people;

    Moves(Posting posting, Caring caring, Seats seats, People people) {
        this.posting = posting;
        this.caring = caring;
        this.seats = seats;
        this.people = people;
    }

    /** The labels of the acts that are undone later. */
    static Set<String> undone() {
        return Csv.rows("moves.csv").stream().filter(row -> row.get("verb").equals("reverse"))
                .map(row -> row.get("label")).collect(Collectors.toSet());
    }

    void plan(Agenda agenda) {
        Csv.rows("moves.csv").forEach(row -> agenda.on(row.get("recorded"), () -> play(row)));
    }

    private void play(Map<String, String> row) {
        var paper = paper(row);
        var label = row.get("label").isEmpty() ? null : row.get("label");
        if (row.get("verb").equals("reverse")) {
            posting.reverse(label, row.get("reason"), paper);
            return;
        }
        var p = people.cast(row.get("who"));
        var detail = row.get("detail");
        switch (row.get("verb")) {
            case "opening" -> posting.opening(p, seat(row, Kind.INSTITUTION), false, paper, label);
            case "enter" -> {
                var how = detail.split(":");
                posting.enter(p, seat(row, people.kind(p)), how[0], how[1], paper, label);
            }
            case "exit" -> posting.exit(p, detail, paper, label);
            case "transfer" -> posting.transfer(p, seat(row, p.stay().kind()), paper, label);
            case "pool" -> posting.transfer(p, new Seat(p.stay().organ(), Unit.POOL, p.stay().kind(), null), paper, label);
            case "assign" -> posting.assign(p, seat(row, p.stay().kind()), detail, paper, label);
            case "leave" -> caring.leave(p, detail, paper);
            case "return" -> caring.comeBack(p, paper);
            case "concurrent" -> {
                var seat = seat(row, p.stay().kind());
                p.concurrentUnit = seat.unit();
                caring.concurrent(p, seat.unit(), seat.post(), false, paper);
            }
            case "concurrent-end" -> caring.concurrent(p, p.concurrentUnit, p.concurrentPost, true, paper);
            default -> throw new IllegalStateException("no such verb: " + row);
        }
    }

    private Seat seat(Map<String, String> row, Kind kind) {
        var p = people.cast(row.get("who"));
        var current = p.placed() && p.stay().organ() == Township.named(row.get("to").split("/")[0]) ? p.stay().unit() : null;
        return seats.find(row.get("to"), kind, LocalDate.parse(row.get("effective")), current);
    }

    private Paper paper(Map<String, String> row) {
        var number = row.get("paper").split(":");
        int n = Integer.parseInt(number[1]);
        if (!number[0].equals("乡镇")) {
            return Paper.demo(number[0], n, row.get("document"), row.get("effective")).registered(row.get("registered"));
        }
        var township = people.cast(row.get("who")).stay().organ();
        return Paper.ofTownship(township, n, row.get("document"), row.get("effective")).registered(row.get("registered"));
    }
}
