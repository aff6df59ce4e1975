package dingbian.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** 办事记录: the acts of a book in the order in which they were recorded, and which of them were undone. */
public final class Acts {
    private final Map<String, List<Entry>> entries = new LinkedHashMap<>();
    private final Map<String, List<Entry>> byPerson = new HashMap<>();
    private final Map<String, List<Entry>> byMatter = new HashMap<>();
    private final Slots slots = new Slots();
    private final Set<String> undone = new HashSet<>();
    private Entry last;

    /** Keeps the entry and says what it adds: its own lines, or those of the act it undoes, negated. */
    List<Line> linesOf(Entry entry) {
        entries.computeIfAbsent(entry.act(), any -> new ArrayList<>()).add(entry);
        last = entry;
        if (entry.event() instanceof PostingEvent event) byPerson.computeIfAbsent(event.person(), any -> new ArrayList<>()).add(entry);
        if (entry.event() instanceof MatterEvent event) byMatter.computeIfAbsent(event.matter(), any -> new ArrayList<>()).add(entry);
        if (entry.event() instanceof ReversalEvent.ActReversed reversal) {
            undone.add(reversal.reverses());
            return lines(reversal.reverses()).stream().map(Line::negated).toList();
        }
        var lines = told(entry).toList();
        slots.add(entry, lines);
        return lines;
    }

    /** What an act wrote in this book. */
    public List<Entry> of(String act) {
        return entries.getOrDefault(act, List.of());
    }

    /** What was recorded of a person and still holds, oldest first. */
    public List<Entry> about(String person) {
        return byPerson.getOrDefault(person, List.of()).stream().filter(entry -> !undone.contains(entry.act())).toList();
    }

    /** The steps of a matter that still hold. */
    public Matter matter(String code) {
        return Matter.of(code, byMatter.getOrDefault(code, List.of()).stream().filter(entry -> !undone.contains(entry.act())).map(Entry::event));
    }

    /** All matters of the book that were begun, and of which a step still holds. */
    public List<Matter> matters() {
        return byMatter.keySet().stream().sorted().map(this::matter).filter(Matter::isOpen).toList();
    }

    /** The slots whose notices still hold, in the order in which they were given out. */
    public List<Slot> slots() {
        return slots.all(entry -> !undone.contains(entry.act()));
    }

    public Optional<Slot> slot(String code) {
        return slots().stream().filter(slot -> slot.code().equals(code)).findFirst();
    }

    /** How many slots of a year were ever given out, undone or not, so that no code comes twice. */
    public int slotsEver(int year) {
        return slots.ever(year);
    }

    /** 假如: a book apart, of what stands in this one and of these events. */
    public Book and(List<LedgerEvent> more) {
        return Book.of(Stream.concat(standingAfter(0).stream(), more.stream().map(event -> new Entry(last.position() + 1, null, null, event))));
    }

    Entry last() {
        return last;
    }

    /** 0 of an empty book. */
    long lastPosition() {
        return last == null ? 0 : last.position();
    }

    /** In the order in which they were recorded; those that were undone too. */
    public Stream<Entry> all() {
        return entries.values().stream().flatMap(List::stream);
    }

    public List<Line> lines(String act) {
        return of(act).stream().flatMap(Acts::told).toList();
    }

    private static Stream<Line> told(Entry entry) {
        return entry.event().lines().stream().map(line -> line.act(entry.act()));
    }

    public boolean isUndone(String act) {
        return undone.contains(act);
    }

    /** What was recorded after a position and still holds, oldest first. */
    public List<Entry> standingAfter(long position) {
        return entries.values().stream().flatMap(List::stream)
            .filter(entry -> entry.position() > position && !undone.contains(entry.act()))
            .filter(entry -> !(entry.event() instanceof ReversalEvent)).toList();
    }

    /** The first day after {@code day} from which a figure of that type, for the same thing, holds; or null. */
    public LocalDate nextFigure(Class<? extends QuotaEvent> type, Kind kind, String of, LocalDate day) {
        return standingAfter(0).stream().map(Entry::event).filter(type::isInstance).map(QuotaEvent.class::cast)
            .filter(event -> event.kind() == kind && Objects.equals(event.of(), of))
            .map(event -> event.basis().effectiveOn()).filter(day::isBefore).min(LocalDate::compareTo).orElse(null);
    }
}
