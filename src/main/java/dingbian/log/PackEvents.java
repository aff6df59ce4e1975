package dingbian.log;

import dingbian.ledger.Book;
import dingbian.ledger.Entry;
import dingbian.ledger.OfficeEvent.LogKeyReplaced;
import dingbian.platform.EventTexts;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** 包内事件: hashed as bytes, and read as events. */
final class PackEvents {
    private final MerkleTree tree = new MerkleTree(Hash.SHA256);
    private final Map<String, List<Entry>> entries = new TreeMap<>();
    private final List<KeyChain.Replacement> replacements = new ArrayList<>();
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

    /** The books that the events add up to, by organ. */
    Map<String, Book> books() {
        return entries.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, book -> Book.of(book.getValue().stream())));
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
            entries.computeIfAbsent(entry.event().organ(), any -> new ArrayList<>()).add(entry);
        } catch (JacksonException | IllegalArgumentException | NullPointerException unreadable) {
            if (firstBad == null) wrong.add("event " + position + " cannot be read");
            if (firstBad == null) firstBad = position;
        }
    }

    private static Entry entry(JsonNode row, long position) {
        if (row.path("position").asLong(0) != position) throw new IllegalArgumentException("out of place");
        var event = EventTexts.read(row.path("type").asString(), row.path("revision").asString(null), row.path("payload").asString());
        return new Entry(position, row.path("eventId").asString(), row.path("act").asString(), event);
    }
}
