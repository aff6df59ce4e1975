package dingbian.platform;

import dingbian.ledger.LedgerCommand;
import dingbian.ledger.UnknownCodeException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** 命令文件: JSON Lines, a command a line, as a scenario or an import brings them. */
@Component
class CommandFile {
    private final CommandReader reader;
    private final List<CommandRoom> rooms;

    /** 一行: {@code number} from 1; {@code label} names the act for a later {@code "eventId":"@label"}, or is null. */
    record Line(int number, String text, String room, String verb, String as, Instant recordedAt, String label, JsonNode body) {}

    CommandFile(CommandReader reader, List<CommandRoom> rooms) {
        this.reader = reader;
        this.rooms = rooms;
    }

    /** The lines of a file, or of a scenario that the program brings with it. */
    static List<String> lines(String nameOrFile) {
        try (var shipped = CommandFile.class.getResourceAsStream("/scenario/" + nameOrFile + ".jsonl")) {
            var text = shipped == null ? Files.readString(Path.of(nameOrFile)) : new String(shipped.readAllBytes(), StandardCharsets.UTF_8);
            return text.lines().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(nameOrFile, unreadable);
        }
    }

    /** @throws MalformedException if the line is none */
    Line parse(int number, String text) {
        var tree = reader.tree(text);
        var post = tree.path("post").asString("").split("/");
        if (!tree.isObject() || post.length != 2) throw new UnknownCodeException("command", tree.path("post").asString(""));
        var recordedAt = tree.path("recordedAt").isString() ? Instant.parse(tree.path("recordedAt").asString()) : null;
        return new Line(number, text, post[0], post[1], tree.path("as").asString("import"), recordedAt,
            tree.path("label").asString(null), tree.path("body"));
    }

    LedgerCommand command(Line line, Labels labels) {
        var post = line.room() + "/" + line.verb();
        var type = CommandRoom.command(rooms, post).orElseThrow(() -> new UnknownCodeException("command", post));
        return reader.read(labels.resolved(line.body()), type);
    }

    /** 标签: the first events of the acts that were labelled, by label. */
    interface Labels {
        String eventOf(String label);

        default JsonNode resolved(JsonNode body) {
            var event = body.path("eventId").asString("");
            if (!event.startsWith("@") || !(body instanceof ObjectNode object)) return body;
            return object.deepCopy().set("eventId", StringNode.valueOf(eventOf(event.substring(1))));
        }
    }
}
