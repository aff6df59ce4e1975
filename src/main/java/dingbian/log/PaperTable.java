package dingbian.log;

import dingbian.ledger.Axis;
import dingbian.ledger.Book;
import dingbian.ledger.Kind;
import dingbian.ledger.Line;
import dingbian.ledger.Measure;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** 纸面之表: the printed sheet as the events add up to it, so that a person can compare the two cell by cell. Pure. */
final class PaperTable {
    private static final List<String> FIGURES = List.of("approved", "assigned", "filled", "pending", "leadershipReserve", "otherReserve", "available",
        "over", "excess", "offQuota");
    private final Map<String, Book> books;
    private final LocalDate at;
    private final Axis axis;

    /** @param books up to the line's position, told by its axis */
    PaperTable(Map<String, Book> books, PaperLine line) {
        this.books = books;
        this.at = line.at();
        this.axis = line.axis();
    }

    /** The heads first; nothing at all if no such book was open. */
    static List<List<String>> of(Map<String, Book> books, PaperLine line) {
        var sheet = new PaperTable(books, line);
        var organs = books.keySet().stream().filter(organ -> sheet.isAsked(organ, line.organ())).toList();
        if (organs.isEmpty()) return List.of();
        return line.table() == PaperLine.Table.roster ? sheet.roster(organs) : sheet.balance(organs, line.byUnit());
    }

    /** A district's sheet has its townships too. */
    private boolean isAsked(String organ, String asked) {
        var book = books.get(organ);
        return book.isOpen(at) && (asked == null || asked.equals(organ) || book.says(Measure.PARENT, null, at).filter(asked::equals).isPresent());
    }

    private List<List<String>> balance(List<String> organs, boolean byUnit) {
        var rows = new ArrayList<List<String>>();
        rows.add(Stream.concat(Stream.of("organ", "name", "kind"), FIGURES.stream()).toList());
        for (var organ : organs) {
            if (!byUnit) rows.addAll(rows(organ, null));
            else for (var unit : units(organ)) rows(organ, unit).stream().filter(PaperTable::hasFigures).forEach(rows::add);
        }
        return rows;
    }

    private static boolean hasFigures(List<String> row) {
        return row.subList(3, row.size()).stream().anyMatch(figure -> !figure.equals("0"));
    }

    private TreeSet<String> units(String organ) {
        var units = new TreeSet<String>();
        lines(organ).filter(line -> line.unit() != null).forEach(line -> units.add(line.unit()));
        return units;
    }

    private List<List<String>> rows(String organ, String unit) {
        var name = unit == null ? books.get(organ).says(Measure.NAME, null, at) : books.get(organ).says(Measure.NAME, unit, at)
            .or(() -> Optional.ofNullable(books.get(unit)).flatMap(book -> book.says(Measure.NAME, null, at)));
        return Arrays.stream(Kind.values()).map(kind -> {
            var row = BalanceLine.folded(books.get(organ), at, axis, unit, kind);
            var figures = Stream.of(row.approved(), row.assigned(), row.filled(), row.pending(), row.leadershipReserve(), row.otherReserve(),
                row.available(), row.over(), row.excess(), row.offQuota()).map(String::valueOf);
            return Stream.concat(Stream.of(unit == null ? organ : organ + " " + unit, name.orElse(""), kind.name()), figures).toList();
        }).toList();
    }

    private Stream<Line> lines(String organ) {
        return books.get(organ).acts().standingAfter(0).stream().flatMap(entry -> entry.event().lines().stream());
    }

    /** Each post with who holds it, vacant ones too; then who is there without one. People by their opaque ids. */
    private List<List<String>> roster(List<String> organs) {
        var rows = new ArrayList<List<String>>();
        rows.add(List.of("organ", "unit", "kind", "post", "person", "seat"));
        for (var organ : organs) {
            var posts = standing(organ, List.of(Measure.POST));
            var people = standing(organ, List.of(Measure.FILLED, Measure.OFF_QUOTA, Measure.CONCURRENT));
            for (var post : posts) {
                var holders = people.stream().filter(seat -> seat.holds(post)).toList();
                holders.forEach(seat -> rows.add(List.of(organ, post.unit(), post.kind(), post.post(), seat.person(), seat.word())));
                if (holders.isEmpty()) rows.add(List.of(organ, post.unit(), post.kind(), post.post(), "", "vacant"));
            }
            people.stream().filter(seat -> posts.stream().noneMatch(seat::holds))
                .forEach(seat -> rows.add(List.of(organ, seat.unit(), seat.kind(), seat.post(), seat.person(), seat.word())));
        }
        return rows;
    }

    /** 一席, or, without a person, a post. */
    private record Seat(Measure what, String unit, String kind, String post, String person) {
        static Seat of(Line line) {
            return new Seat(line.measure(), orNone(line.unit()), line.kind() == null ? "" : line.kind().name(), orNone(line.post()),
                orNone(line.person()));
        }

        private static String orNone(String code) {
            return code == null ? "" : code;
        }

        boolean holds(Seat seat) {
            return what != Measure.OFF_QUOTA && seat.post.equals(post);
        }

        String word() {
            return what == Measure.OFF_QUOTA ? "offQuota" : what.name().toLowerCase(Locale.ROOT);
        }

        String key() {
            return String.join(" ", word(), unit, kind, post, person);
        }
    }

    private List<Seat> standing(String organ, List<Measure> measures) {
        var counts = new TreeMap<String, Integer>();
        var seats = new TreeMap<String, Seat>();
        lines(organ).filter(line -> measures.contains(line.measure()) && !axis.of(line.days()).isAfter(at)).forEach(line -> {
            var seat = Seat.of(line);
            seats.put(seat.key(), seat);
            counts.merge(seat.key(), line.amount(), Integer::sum);
        });
        return seats.entrySet().stream().filter(seat -> counts.get(seat.getKey()) > 0).map(Map.Entry::getValue).toList();
    }
}
