package dingbian.platform;

import dingbian.ledger.Act;
import dingbian.ledger.Answer;
import dingbian.ledger.LedgerTable.Stored;
import dingbian.ledger.RefusedException;
import dingbian.ledger.UnknownCodeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.json.JsonMapper;

/** 窗口 of tests: sends the bodies of POSTs, at a time that the test says, and tells the four ways in which a client is answered. */
public final class Window {
    private static final JsonMapper JSON = new JsonMapper();
    private final CommandFile file;
    private final Gateway gateway;
    private final EventReader events;
    private final CommandLists lists;
    private final CommandReader reader;
    private final Fsck fsck;

    public Window(ApplicationContext context) {
        file = context.getBean(CommandFile.class);
        gateway = context.getBean(Gateway.class);
        events = context.getBean(EventReader.class);
        lists = context.getBean(CommandLists.class);
        reader = context.getBean(CommandReader.class);
        fsck = context.getBean(Fsck.class);
    }

    /** 回音: an answer, or else why there is none: {@code title} is the rule, or UNKNOWN, or MALFORMED. */
    public record Reply(Answer answer, String title, Map<String, Object> facts) {
        public boolean approved() {
            return answer != null;
        }
    }

    public Reply send(String post, Map<String, ?> body, Instant recordedAt, boolean dryRun) {
        return send("clerk", post, body, recordedAt, dryRun);
    }

    public Reply send(String by, String post, Map<String, ?> body, Instant recordedAt, boolean dryRun) {
        return send(by, post, body, recordedAt, dryRun, null);
    }

    /** Anything but these four is thrown: a fault. {@code key}: under which a repeat is harmless, or null. */
    public Reply send(String by, String post, Map<String, ?> body, Instant recordedAt, boolean dryRun, String key) {
        return reply(() -> {
            var line = file.parse(1, JSON.writeValueAsString(Map.of("post", post, "body", body)));
            var act = new Act(UUID.randomUUID().toString(), by, null, dryRun, recordedAt, null);
            return gateway.send(line.room(), file.command(line, label -> label), act, by, key);
        });
    }

    /** Several commands as one act, each with its {@code post} and {@code body}. */
    public Reply carryOut(List<Map<String, Object>> commands, String key) {
        return reply(() -> lists.carryOut(reader.read(JSON.writeValueAsString(Map.of("commands", commands)), CommandList.class),
            new Sending("clerk", null, false, key), post -> true));
    }

    private static Reply reply(Supplier<Answer> sent) {
        try {
            return new Reply(sent.get(), "OK", Map.of());
        } catch (LineException line) {
            return new Reply(null, "LINE", Map.of("line", line.line()));
        } catch (RefusedException refused) {
            return new Reply(null, refused.refusal().rule().name(), refused.refusal().facts());
        } catch (UnknownCodeException unknown) {
            return new Reply(null, "UNKNOWN", Map.of(unknown.what(), unknown.code()));
        } catch (MalformedException malformed) {
            return new Reply(null, "MALFORMED", Map.of());
        }
    }

    /** The events of the whole ledger after a position. */
    public List<Stored> eventsAfter(long position) {
        var all = new ArrayList<Stored>();
        events.readAfter(position, 2_000, all::addAll);
        return all;
    }

    public List<String> fsck() {
        return fsck.check(position -> {});
    }
}
