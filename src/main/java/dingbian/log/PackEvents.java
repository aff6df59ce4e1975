package dingbian.log;

import dingbian.ledger.Axis;
import dingbian.ledger.Book;
import dingbian.ledger.Days;
import dingbian.ledger.Entry;
import dingbian.ledger.Line;
import dingbian.ledger.OfficeEvent.LogKeyReplaced;
import dingbian.platform.EventTexts;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** 包内事件: hashed as bytes, and read as events. */
final class PackEvents {
    private final MerkleTree tree = new MerkleTree(Hash.SHA256);
    private final Map<String, List<Entry>> entries = new TreeMap<>();
    private final List<KeyChain.Replacement> replacements = new ArrayList<>();
    private final List<Instant> times = new ArrayList<>();
    private final List<String> wrong;
    private Long firstBad;

    PackEvents(List<String> wrong) {
        this.wrong = wrong;
    }

    MerkleTree tree() {
        return tree;
    }

    /** The first that cannot be read as an event, or null. */
    Long firstBad() {
        return firstBad;
    }

    /** Whose books they are. */
    Set<String> organs() {
        return entries.keySet();
    }

    /** The books that the events up to a position add up to, told by an axis, by organ. */
    Map<String, Book> books(Axis axis, long upTo) {
        var books = new TreeMap<String, Book>();
        entries.forEach((organ, book) -> books.put(organ, axis.book(book.stream().filter(entry -> entry.position() <= upTo))));
        return books;
    }

    /** Whether the events up to a position, and no later one, were recorded by then. Ask it only if all could be read. */
    boolean wereKnown(Instant knownAt, long position) {
        for (int i = 0; i < times.size(); i++) if (times.get(i).isAfter(knownAt) != (i >= position)) return false;
        return true;
    }

    /** Where the log key was replaced. */
    List<KeyChain.Replacement> replacements() {
        return replacements;
    }

    /** The tree of the same lines by another hash. */
    static MerkleTree tree(Path file, Hash hash) {
        var tree = new MerkleTree(hash);
        ByteLines.read(file, line -> tree.add(hash.leaf(line)));
        return tree;
    }

    void read(Path file) {
        if (!ByteLines.read(file, this::add)) wrong.add(file.getFileName() + " does not end with a line feed");
    }

    private void add(byte[] line) {
        tree.add(Hash.SHA256.leaf(line));
        long position = tree.size();
        try {
            var row = Pack.JSON.readTree(new String(line, StandardCharsets.UTF_8));
            var entry = entry(row, position);
            if (entry.event() instanceof LogKeyReplaced event) replacements.add(new KeyChain.Replacement(position, event));
            times.add(Instant.parse(row.path("recordedAt").asString()));
            entries.computeIfAbsent(entry.event().organ(), any -> new ArrayList<>()).add(entry);
        } catch (JacksonException | IllegalArgumentException | DateTimeException | NullPointerException unreadable) {
            if (firstBad == null) wrong.add("event " + position + " cannot be read");
            if (firstBad == null) firstBad = position;
        }
    }

    private static Entry entry(JsonNode row, long position) {
        if (row.path("position").asLong(0) != position) throw new IllegalArgumentException("out of place");
        var event = EventTexts.read(row.path("type").asString(), row.path("revision").asString(null), row.path("payload").asString());
        if (event.basis() == null || !event.lines().stream().map(Line::days).allMatch(PackEvents::isWhole)) throw new IllegalArgumentException("no days");
        return new Entry(position, row.path("eventId").asString(), row.path("act").asString(), event);
    }

    private static boolean isWhole(Days days) {
        return days.documentDate() != null && days.effectiveOn() != null && days.registeredOn() != null;
    }
}
