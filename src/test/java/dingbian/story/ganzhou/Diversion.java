package dingbian.story.ganzhou;

import dingbian.story.ganzhou.Posting.Seat;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** 超编消化: declared, planned by channel, then gone or not; a plan frees nothing until the exit is recorded. */
final class Diversion {

    private static final List<Map<String, String>> ROWS = Csv.rows("excess.csv");
    private final Establishing establishing;
    private final Posting posting;
    private final Caring caring;
    private final Seats seats;
    private final People people;

    Diversion(Establishing establishing, Posting posting, Caring caring, Seats seats, People people) {
        this.establishing = establishing;
        this.posting = posting;
        this.caring = caring;
        this.seats = seats;
        this.people = people;
    }

    /** Those who get no post of the new units; one more waits for a post that comes late. */
    static Set<String> withoutPost() {
        return Stream.concat(ROWS.stream().map(row -> row.get("who")), Stream.of("大满丁")).collect(Collectors.toSet());
    }

    void plan(Agenda agenda) {
        var pools = ROWS.stream().filter(this::pooled).map(row -> home(row)).distinct().toList();
        for (var row : ROWS) {
            if (!pooled(row)) {
                agenda.on("2011-02-21", () -> declare(row, "2011-02-18", "2011-02-21", 2));
                agenda.on("2011-02-22", () -> planFor(row, "2011-02-22", 3));
            }
        }
        pools.forEach(t -> agenda.on("2011-03-21", () -> establishing.openUnit(t, Unit.POOL, "待分流人员（演示）", "OTHER",
                null, Paper.ofTownship(t, 12, "2011-03-21", "2011-03-21"))));
        for (var row : ROWS) {
            if (pooled(row)) {
                agenda.on("2011-03-22", () -> toPool(row));
                agenda.on("2011-03-24", () -> declare(row, "2011-03-23", "2011-03-24", 11));
                agenda.on("2011-03-24", () -> planFor(row, "2011-03-24", 13));
            }
            if (!row.get("recorded").isEmpty()) agenda.on(row.get("recorded"), () -> divert(row));
        }
        pools.stream().filter(t -> !Set.of("乌江", "新墩").contains(t.shortName()))
                .forEach(t -> agenda.on("2011-05-03", () -> closePool(t, "2011-05-03")));
        agenda.on("2011-05-31", () -> closePool(Township.named("乌江"), "2011-05-31"));
    }

    private boolean pooled(Map<String, String> row) {
        return row.get("pool").equals("Y");
    }

    private Township home(Map<String, String> row) {
        return people.home(people.cast(row.get("who")));
    }

    private void declare(Map<String, String> row, String dated, String effectiveOn, int number) {
        caring.declareExcess(people.cast(row.get("who")), ground(row), Paper.demo("编办", number, dated, effectiveOn));
    }

    private String ground(Map<String, String> row) {
        if (pooled(row)) return "SELECTION_RESULT";
        return Set.of("RESIGNATION", "EARLY_LEAVE").contains(row.get("channel")) ? "CONSENT" : "SENIORITY";
    }

    private void planFor(Map<String, String> row, String day, int number) {
        var to = row.get("to").isEmpty() ? null : Township.named(row.get("to"));
        caring.plan(people.cast(row.get("who")), row.get("channel"), to, pooled(row) ? "2011-04-30" : "2011-03-31",
                Paper.ofTownship(home(row), number, day, day));
    }

    private void toPool(Map<String, String> row) {
        posting.transfer(people.cast(row.get("who")), new Seat(home(row), Unit.POOL, Kind.ADMIN, null),
                Paper.ofTownship(home(row), 10, "2011-03-21", "2011-03-22"), null);
    }

    private void divert(Map<String, String> row) {
        var p = people.cast(row.get("who"));
        var number = row.get("paper").split(":");
        var paper = Paper.demo(number[0], Integer.parseInt(number[1]), row.get("document"), row.get("effective"))
                .registered(row.get("registered"));
        if (row.get("to").isEmpty()) {
            posting.exit(p, row.get("mode"), paper, null);
        } else {
            posting.transfer(p, seats.find(row.get("to"), Kind.ADMIN, LocalDate.parse(row.get("effective")), null), paper, null);
        }
        caring.complete(p, row.get("channel"), paper);
    }

    private void closePool(Township t, String day) {
        establishing.closeUnit(t, Unit.POOL, Paper.ofTownship(t, 21, day, day));
    }
}
