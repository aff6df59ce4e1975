package dingbian.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** 编制本: what one organ's events add up to, on every day. Read-only outside this room, and without a rule of its own. */
public final class Book {
    private String organ;
    private final Cells cells = new Cells();
    private final Sayings sayings = new Sayings();
    private final Posts posts = new Posts();
    private final Presence presence = new Presence();
    private final Acts acts = new Acts();

    public static Book of(Stream<Entry> entries) {
        return Axis.EFFECTIVE.book(entries);
    }

    void add(Entry entry) {
        add(entry, Axis.EFFECTIVE);
    }

    void add(Entry entry, Axis axis) {
        organ = entry.event().organ();
        for (var line : axis.told(acts.linesOf(entry))) {
            cells.add(line);
            sayings.add(line);
            posts.add(line);
            presence.add(line);
        }
    }

    public Acts acts() {
        return acts;
    }

    public boolean isOpen(LocalDate day) {
        return cells.at(Measure.BOOK, null, null, day) > 0;
    }

    public Level level() {
        return sayings.at(Measure.BOOK, null, null, LocalDate.MAX).map(Level::valueOf).orElse(null);
    }

    public String parent() {
        return sayings.at(Measure.PARENT, null, null, LocalDate.MAX).orElse(null);
    }

    public boolean knowsUnit(String unit) {
        return knows(Measure.UNIT, null, unit);
    }

    /** Whether the unit is there on every day from {@code day} on. */
    public boolean unitStands(String unit, LocalDate day) {
        return cells.of(Measure.UNIT, null, unit).stands(day);
    }

    /** 所述: the last word on the organ ({@code unit} null) or on a unit: its name, class, population … */
    public Optional<String> says(Measure of, String unit, LocalDate day) {
        return sayings.at(of, null, unit, day);
    }

    public UnitType unitType(String unit, LocalDate day) {
        return sayings.at(Measure.UNIT_TYPE, null, unit, day).map(UnitType::valueOf).orElse(UnitType.OTHER);
    }

    /** Whether it hangs on that day and on every later one. */
    public boolean hasPlate(String unit, String plate, LocalDate day) {
        return sayings.of(Measure.PLATE, null, unit).holdsFrom(day, plate);
    }

    public boolean hasStatement(String code) {
        return sayings.of(Measure.STATEMENT, null, null).allAt(LocalDate.MAX).contains(code);
    }

    public Optional<Post> post(String code) {
        return posts.find(code);
    }

    public boolean postStands(String code, LocalDate day) {
        return posts.stands(code, day);
    }

    /** Posts of a kind in a unit that stand on that day. */
    public List<Post> posts(String unit, Kind kind, LocalDate day) {
        return posts.of(unit, kind, day);
    }

    /** The layouts on each day from {@code from} on at which one changes. */
    public List<Layout> layoutsFrom(String unit, Kind kind, LocalDate from) {
        return cells.days(kind, unit, from, Measure.ASSIGNED, Measure.POST).stream()
            .map(day -> new Layout(day, cells.at(Measure.ASSIGNED, kind, unit, day), posts(unit, kind, day))).toList();
    }

    /** Whether a figure of that kind was ever recorded. */
    public boolean knows(Measure measure, Kind kind, String unit) {
        return !cells.of(measure, kind, unit).isEmpty();
    }

    public LimitType limitType(Kind kind, LocalDate day) {
        return sayings.at(Measure.LIMIT_TYPE, kind, null, day).map(LimitType::valueOf).orElse(LimitType.GRANT);
    }

    /** The figures of a kind at the end of a day; {@code unit} null: of the whole organ. */
    public Room room(Kind kind, String unit, LocalDate day) {
        return cells.room(new Room(organ, unit, kind, limitType(kind, day), day, 0, 0, 0, 0, 0, 0), List.of());
    }

    /** Whether a unit counts in the figures of its organ at the end of a day (上划). */
    public boolean counts(String unit, LocalDate day) {
        return cells.counting().counts(unit, day);
    }

    /** The figures as they would be with these lines too. */
    public Supposed supposing(List<Line> more) {
        return new Supposed(this, cells, more);
    }

    /** The figures on each day from {@code from} on at which one of them changes. */
    public List<Room> roomsFrom(Kind kind, String unit, LocalDate from) {
        return cells.days(kind, unit, from).stream().map(day -> room(kind, unit, day)).toList();
    }

    /** 在编时段: the seats of a person in this book, quota or not. */
    public List<Stretch> seats(String person) {
        return presence.seats(person);
    }

    /** Who holds a post, as his own or concurrently. */
    public List<Stretch> holders(String post, Measure as) {
        return presence.holders(post, as);
    }

    /** Who holds a post, as his own, on any day from {@code day} on. */
    public Optional<Stretch> holderFrom(String post, LocalDate day) {
        return presence.holders(post, Measure.FILLED).stream().filter(stretch -> stretch.reaches(day)).findFirst();
    }

    /** How often a person is counted under a measure at the end of that day. */
    public int count(String person, Measure measure, LocalDate day) {
        return presence.count(person, measure, day);
    }

    /** What is in a unit from a day on. */
    public Use useOf(String unit, LocalDate from) {
        return cells.useOf(unit, from);
    }
}
