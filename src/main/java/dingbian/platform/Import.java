package dingbian.platform;

import dingbian.ledger.HeadTable;
import dingbian.ledger.RefusedException;
import dingbian.ledger.UnknownCodeException;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** 导入: records the commands of a file, each once however often the file is begun again. Times in the file are not heeded. */
@Component
class Import {
    private final Gateway gateway;
    private final CommandFile file;
    private final HeadTable head;

    /**
     * 结果: {@code there}: how many lines had been recorded before; {@code refused} holds the lines that were not recorded,
     * {@code reasons} why, in the same order.
     */
    record Outcome(int recorded, int there, List<String> refused, List<String> reasons) {}

    Import(Gateway gateway, CommandFile file, HeadTable head) {
        this.gateway = gateway;
        this.file = file;
        this.head = head;
    }

    /** @param dryRun tries all lines, each on top of those before, and writes nothing @param step is told of each line that is done */
    Outcome run(List<String> lines, boolean dryRun, boolean keepGoing, Runnable step) {
        if (!dryRun) return run(lines, keepGoing, step);
        return gateway.together(status -> {
            status.setRollbackOnly();
            return run(lines, keepGoing, step);
        });
    }

    private Outcome run(List<String> lines, boolean keepGoing, Runnable step) {
        var runner = new LineRunner(gateway, file, LineRunner.caller(lines), null);
        var refused = new ArrayList<String>();
        var reasons = new ArrayList<String>();
        long before = head.read().position();
        int recorded = 0;
        int there = 0;
        for (int number = 1; number <= lines.size(); number++) {
            try {
                boolean isNew = runner.run(number, lines.get(number - 1)).position() > before;
                recorded += isNew ? 1 : 0;
                there += isNew ? 0 : 1;
            } catch (RefusedException | UnknownCodeException | MalformedException no) {
                refused.add(lines.get(number - 1));
                reasons.add("line " + number + ": " + no.getMessage());
                if (!keepGoing) break;
            }
            step.run();
        }
        return new Outcome(recorded, there, refused, reasons);
    }
}
