package dingbian.platform;

import dingbian.ledger.Basis;
import dingbian.ledger.LedgerCommand;
import dingbian.platform.CommandList.Line;
import dingbian.platform.CommandList.Posted;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** 读清单: understands the lines of a list of commands; a bad field is told by its path in the whole list, as commands[3].body.person. */
@Component
class LineReader {
    private final CommandReader reader;
    private final List<CommandRoom> rooms;
    private final Wording wording;

    LineReader(CommandReader reader, List<CommandRoom> rooms, Wording wording) {
        this.reader = reader;
        this.rooms = rooms;
        this.wording = wording;
    }

    /** A body that cannot be understood is a line without a command. @throws MalformedException for lines that go to no desk */
    List<Line> lines(CommandList list) {
        var flaws = new Flaws(wording);
        var lines = new ArrayList<Line>();
        for (var posted : list.commands()) lines.add(line(lines.size() + 1, posted, flaws));
        flaws.throwIfAny();
        return lines;
    }

    private Line line(int number, Posted posted, Flaws flaws) {
        var type = CommandRoom.command(rooms, posted.post());
        if (type.isEmpty()) return flaws.add(Line.path(number) + ".post", "field.command", "post", posted.post());
        var mine = new Flaws(wording);
        LedgerCommand command = reader.read(posted.body(), Line.path(number) + ".body", type.get(), mine);
        return new Line(number, posted.post(), command, mine.found());
    }

    /** @throws MalformedException if a line has no command */
    static void mustBeWhole(List<Line> lines) {
        var flaws = lines.stream().flatMap(line -> line.flaws().stream()).limit(Flaws.MOST).toList();
        if (!flaws.isEmpty()) throw new MalformedException(flaws);
    }

    /** What a desk found bad in the body of a line alone, told as of the list. */
    static List<Flaw> inLine(Line line, List<Flaw> flaws) {
        if (line.command() == null) return flaws;
        return flaws.stream().map(flaw -> new Flaw(Line.path(line.number()) + ".body." + flaw.path(), flaw.message(), flaw.messageEn())).toList();
    }

    /** The latest day from which one of them is to count. */
    static Optional<LocalDate> lastDay(List<Line> lines) {
        return lines.stream().map(Line::command).filter(Objects::nonNull).map(LedgerCommand::basis).map(Basis::effectiveOn)
            .max(LocalDate::compareTo);
    }
}
