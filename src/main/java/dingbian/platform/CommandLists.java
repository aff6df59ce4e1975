package dingbian.platform;

import dingbian.ledger.Act;
import dingbian.ledger.Answer;
import dingbian.ledger.OutOfScopeException;
import dingbian.ledger.RefusedException;
import dingbian.ledger.UnknownCodeException;
import dingbian.platform.CommandList.Line;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** 成批办理: a list of commands through the true desks in one transaction: to see what would come of it, or as one act. */
@Component
public class CommandLists {
    private final Gateway gateway;
    private final LineReader reader;
    private final AnsweredTable answered;
    private final ProblemSheets sheets;

    /** 试办结果: what became of each line, the ledger's position before the first, and the day whose balances are asked for. */
    public record Rehearsed(LocalDate at, long before, List<LineOutcome> lines) {}

    CommandLists(Gateway gateway, LineReader reader, AnsweredTable answered, ProblemSheets sheets) {
        this.gateway = gateway;
        this.reader = reader;
        this.answered = answered;
        this.sheets = sheets;
    }

    /**
     * 预演: each line as if it were sent after those before it; one that is refused changes nothing, and the rest goes on. Then all is
     * rolled back. @param mayPost whether the caller may post there @param seen looks at the ledger while it is as it would be
     */
    public <T> T rehearse(CommandList list, Sending how, Predicate<String> mayPost, Function<Rehearsed, T> seen) {
        var lines = reader.lines(list);
        allowed(lines, mayPost);
        return gateway.together(status -> {
            status.setRollbackOnly();
            return seen.apply(rehearsed(list, lines, how));
        });
    }

    private Rehearsed rehearsed(CommandList list, List<Line> lines, Sending how) {
        var pen = gateway.takePen(act(how));
        var outcomes = lines.stream().map(line -> rehearsed(line, how)).toList();
        var at = list.at() == null ? LineReader.lastDay(lines).orElse(pen.day()) : list.at();
        return new Rehearsed(at, pen.lastPosition(), outcomes);
    }

    private LineOutcome rehearsed(Line line, Sending how) {
        try {
            if (line.command() == null) throw new MalformedException(line.flaws());
            return LineOutcome.approved(line, gateway.dispatch(line.room(), line.command(), act(how)));
        } catch (RefusedException refused) {
            return LineOutcome.of(line, LineOutcome.Outcome.REFUSED, sheets.refused(refused));
        } catch (UnknownCodeException unknown) {
            return LineOutcome.of(line, LineOutcome.Outcome.UNKNOWN, sheets.unknown(unknown));
        } catch (MalformedException malformed) {
            return LineOutcome.of(line, LineOutcome.Outcome.MALFORMED, sheets.malformed(LineReader.inLine(line, malformed.flaws())));
        } catch (OutOfScopeException notHis) {
            throw new LineException(line.number(), notHis);
        }
    }

    /** 成批提交: all of them are one act, or none is. @throws LineException at the first that is refused */
    public Answer carryOut(CommandList list, Sending how, Predicate<String> mayPost) {
        var lines = reader.lines(list);
        LineReader.mustBeWhole(lines);
        allowed(lines, mayPost);
        var key = how.dryRun() ? null : how.key();
        return gateway.together(status -> {
            if (how.dryRun()) status.setRollbackOnly();
            var before = key == null ? null : answered.find(how.user(), key, list);
            if (before != null) return before;
            var answer = carriedOut(lines, act(how));
            if (key != null) answered.keep(how.user(), key, list, answer);
            return how.dryRun() ? Together.unwritten(answer) : answer;
        });
    }

    private Answer carriedOut(List<Line> lines, Act act) {
        var answers = new ArrayList<Answer>();
        for (var line : lines) {
            try {
                answers.add(gateway.dispatch(line.room(), line.command(), act));
            } catch (RefusedException | UnknownCodeException | OutOfScopeException no) {
                throw new LineException(line.number(), no);
            } catch (MalformedException malformed) {
                throw new MalformedException(LineReader.inLine(line, malformed.flaws()));
            }
        }
        return Together.of(answers);
    }

    private static Act act(Sending how) {
        return new Act(UUID.randomUUID().toString(), how.user(), how.scope(), false, null, null);
    }

    private static void allowed(List<Line> lines, Predicate<String> mayPost) {
        for (var line : lines) {
            if (!mayPost.test(line.post())) throw new LineException(line.number(), new AccessDeniedException(line.post()));
        }
    }
}
