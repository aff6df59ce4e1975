package dingbian.platform;

import dingbian.ledger.Act;
import dingbian.ledger.Answer;
import dingbian.ledger.LedgerCommand;
import dingbian.ledger.UnknownCodeException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** 逐行办理: sends the lines of one file through the gateway, each once, however often the file is begun again. */
final class LineRunner implements CommandFile.Labels {
    private final Gateway gateway;
    private final CommandFile file;
    private final String caller;
    private final String scenario;
    private final Map<String, String> labelled = new HashMap<>();
    private Instant last = Instant.MIN;

    /** @param caller tells this file from all others @param scenario its name if it may set the recording clock, else null */
    LineRunner(Gateway gateway, CommandFile file, String caller, String scenario) {
        this.gateway = gateway;
        this.file = file;
        this.caller = caller;
        this.scenario = scenario;
    }

    /** What tells a file from all others: begun again, it is the same. */
    static String caller(List<String> lines) {
        return "file " + Digest.sha256(String.join("\n", lines)).substring(0, 32);
    }

    Answer run(int number, String text) {
        var line = file.parse(number, text);
        if (scenario != null) keepTime(line.recordedAt());
        var answer = send(line, file.command(line, this));
        if (line.label() != null) labelled.put(line.label(), answer.events().get(0).entry().eventId());
        return answer;
    }

    /** The recording clock of a scenario may stand still, but never goes back. */
    private void keepTime(Instant recordedAt) {
        if (recordedAt == null) return;
        if (recordedAt.isBefore(last)) throw new IllegalStateException("recordedAt " + recordedAt + " is before " + last + " of an earlier line");
        last = recordedAt;
    }

    private Answer send(CommandFile.Line line, LedgerCommand command) {
        Instant recordedAt = scenario == null ? null : line.recordedAt();
        var act = new Act(UUID.randomUUID().toString(), line.as(), null, false, recordedAt, scenario);
        return gateway.send(line.room(), command, act, caller, Integer.toString(line.number()));
    }

    @Override public String eventOf(String label) {
        var event = labelled.get(label);
        if (event == null) throw new UnknownCodeException("label", label);
        return event;
    }
}
