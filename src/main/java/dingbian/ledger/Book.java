package dingbian.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** 编制本: what one organ's events add up to, on every day. Read-only outside this room, and without a rule of its own. */
public final class Book {

    /** {@code unit} and {@code post} null: of the organ; {@code post} null: of the unit. */
    private record Subject(Measure measure, Kind kind, String unit, String post) {}

    private String organ;
    private final Cells cells = new Cells();
    private final Map<Subject, Said> sayings = new HashMap<>();
    private final Map<String, Post> posts = new LinkedHashMap<>();
    private final Map<String, Steps> postSteps = new HashMap<>();
    private final Map<String, List<Line>> presence = new LinkedHashMap<>();
    private final Acts acts = new Acts();

    /** 岗位: where a numbered post stands. */
    public record Post(String unit, Kind kind, String post, boolean leadership) {}

    public static Book of(Stream<Entry> entries) {
        var book = new Book();
        entries.forEach(book::add);
        return book;
    }

    void add(Entry entry) {
        organ = entry.event().organ();
        acts.linesOf(entry).forEach(this::add);
    }

    private void add(Line line) {
        cells.add(line);
        if (line.value() != null) saying(line).add(line.days().effectiveOn(), line.value(), line.amount());
        if (line.person() != null) presence.computeIfAbsent(line.person(), any -> new ArrayList<>()).add(line);
        if (line.measure() == Measure.POST) {
            posts.put(line.post(), new Post(line.unit(), line.kind(), line.post(), line.value() != null));
            postSteps(line.post()).add(line.days().effectiveOn(), line.amount());
        }
    }

    private Steps postSteps(String post) {
        return postSteps.computeIfAbsent(post, any -> new Steps());
    }

    private Said saying(Line line) {
        return sayings.computeIfAbsent(new Subject(line.measure(), line.kind(), line.unit(), line.post()), any -> new Said());
    }

    private Optional<String> said(Measure measure, Kind kind, String unit, LocalDate day) {
        return Optional.ofNullable(sayings.get(new Subject(measure, kind, unit, null))).map(said -> said.at(day));
    }

    public Acts acts() {
        return acts;
    }

    public boolean isOpen(LocalDate day) {
        return cells.at(Measure.BOOK, null, null, day) > 0;
    }

    public boolean everOpened() {
        return !cells.of(Measure.BOOK, null, null).isEmpty();
    }

    public Level level() {
        return said(Measure.BOOK, null, null, LocalDate.MAX).map(Level::valueOf).orElse(null);
    }

    public String parent() {
        return said(Measure.PARENT, null, null, LocalDate.MAX).orElse(null);
    }

    public boolean knowsUnit(String unit) {
        return !cells.of(Measure.UNIT, null, unit).isEmpty();
    }

    /** Whether the unit is there on every day from {@code day} on. */
    public boolean unitStands(String unit, LocalDate day) {
        return stands(cells.of(Measure.UNIT, null, unit), day);
    }

    public UnitType unitType(String unit, LocalDate day) {
        return said(Measure.UNIT_TYPE, null, unit, day).map(UnitType::valueOf).orElse(UnitType.OTHER);
    }

    /** Whether the plate hangs on that day and on every later one. */
    public boolean hasPlate(String unit, String plate, LocalDate day) {
        var said = sayings.get(new Subject(Measure.PLATE, null, unit, null));
        return said != null && said.holdsFrom(day, plate);
    }

    public boolean hasStatement(String code) {
        var said = sayings.get(new Subject(Measure.STATEMENT, null, null, null));
        return said != null && said.allAt(LocalDate.MAX).contains(code);
    }

    /** None if its allocation was undone. */
    public Optional<Post> post(String code) {
        return Optional.ofNullable(posts.get(code)).filter(post -> !postSteps(code).isEmpty());
    }

    public boolean postStands(String code, LocalDate day) {
        return stands(postSteps(code), day);
    }

    private static boolean stands(Steps steps, LocalDate day) {
        return steps.at(day) > 0 && steps.days().tailSet(day, false).stream().allMatch(later -> steps.at(later) > 0);
    }

    /** Posts of a kind in a unit that stand on that day. */
    public List<Post> posts(String unit, Kind kind, LocalDate day) {
        return posts.values().stream().filter(post -> post.unit().equals(unit) && post.kind() == kind)
            .filter(post -> postSteps(post.post()).at(day) > 0).toList();
    }

    /** 定岗: the posts of a kind in a unit, and the quota that they share, at the end of a day. */
    public record Layout(LocalDate day, int assigned, List<Post> posts) {}

    /** The layouts on each day from {@code from} on at which one changes. */
    public List<Layout> layoutsFrom(String unit, Kind kind, LocalDate from) {
        var layouts = new ArrayList<Layout>();
        for (var day : cells.days(kind, unit, from, Measure.ASSIGNED, Measure.POST)) {
            layouts.add(new Layout(day, cells.at(Measure.ASSIGNED, kind, unit, day), posts(unit, kind, day)));
        }
        return layouts;
    }

    public int sum(Measure measure, Kind kind, String unit, LocalDate day) {
        return cells.at(measure, kind, unit, day);
    }

    /** Whether a figure of that kind was ever recorded. */
    public boolean knows(Measure measure, Kind kind, String unit) {
        return !cells.of(measure, kind, unit).isEmpty();
    }

    public LimitType limitType(Kind kind, LocalDate day) {
        return said(Measure.LIMIT_TYPE, kind, null, day).map(LimitType::valueOf).orElse(LimitType.GRANT);
    }

    /** The figures of a kind at the end of a day; {@code unit} null: of the whole organ. */
    public Room room(Kind kind, String unit, LocalDate day) {
        int assigned = cells.at(Measure.ASSIGNED, kind, unit, day);
        int approved = unit == null ? cells.at(Measure.APPROVED, kind, null, day) : assigned;
        return new Room(organ, unit, kind, limitType(kind, day), day, approved, assigned, cells.at(Measure.FILLED, kind, unit, day),
            cells.at(Measure.PENDING, kind, unit, day), cells.at(Measure.LEADERSHIP_RESERVE, kind, unit, day),
            cells.at(Measure.OTHER_RESERVE, kind, unit, day));
    }

    /** The figures on each day from {@code from} on at which one of them changes. */
    public List<Room> roomsFrom(Kind kind, String unit, LocalDate from) {
        var rooms = new ArrayList<Room>();
        for (var day : cells.days(kind, unit, from)) rooms.add(room(kind, unit, day));
        return rooms;
    }

    /** 在编时段: the seats of a person in this book, quota or not. */
    public List<Stretch> seats(String person) {
        return stretches(presence.getOrDefault(person, List.of()), Measure.FILLED, Measure.OFF_QUOTA);
    }

    /** 实有时段: who fills the quota, in the whole book. */
    public List<Stretch> filled() {
        return stretches(presence.values().stream().flatMap(List::stream).toList(), Measure.FILLED);
    }

    /** Who holds a post, as his own or concurrently. */
    public List<Stretch> holders(String post, Measure as) {
        return stretches(presence.values().stream().flatMap(List::stream).filter(line -> post.equals(line.post())).toList(), as);
    }

    private static List<Stretch> stretches(List<Line> lines, Measure... measures) {
        return Stretches.of(lines.stream().filter(line -> List.of(measures).contains(line.measure())).toList(), Axis.EFFECTIVE);
    }

    /** How often a person is counted under a measure at the end of that day. */
    public int count(String person, Measure measure, LocalDate day) {
        return presence.getOrDefault(person, List.of()).stream()
            .filter(line -> line.measure() == measure && !line.days().effectiveOn().isAfter(day)).mapToInt(Line::amount).sum();
    }

    /** 占用: what keeps a unit from being closed on a day, on that day or any later one; each the greatest number. */
    public record Use(int filled, int offQuota, int assigned, int posts) {
        public boolean isEmpty() {
            return filled == 0 && offQuota == 0 && assigned == 0 && posts == 0;
        }
    }

    public Use useOf(String unit, LocalDate from) {
        return new Use(most(Measure.FILLED, unit, from), most(Measure.OFF_QUOTA, unit, from), most(Measure.ASSIGNED, unit, from),
            most(Measure.POST, unit, from));
    }

    private int most(Measure measure, String unit, LocalDate from) {
        int most = 0;
        for (var kind : Kind.values()) most += cells.of(measure, kind, unit).mostFrom(from);
        return most;
    }

    /** Who holds a post, as his own, on any day from {@code day} on. */
    public Optional<Stretch> holderFrom(String post, LocalDate day) {
        return holders(post, Measure.FILLED).stream().filter(stretch -> stretch.reaches(day)).findFirst();
    }

    /** The day after {@code day} from which a later figure for the same thing holds, or null. */
    public LocalDate nextFigure(Class<? extends QuotaEvent> type, Kind kind, String of, LocalDate day) {
        return acts.standingAfter(0).stream().map(Entry::event).filter(type::isInstance).map(QuotaEvent.class::cast)
            .filter(event -> event.kind() == kind && Objects.equals(event.of(), of))
            .map(event -> event.basis().effectiveOn()).filter(day::isBefore).min(LocalDate::compareTo).orElse(null);
    }
}
