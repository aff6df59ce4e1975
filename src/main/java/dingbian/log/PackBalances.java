package dingbian.log;

import dingbian.audit.Balances;
import dingbian.ledger.AsOf;
import dingbian.ledger.Axis;
import dingbian.ledger.HeadTable;
import dingbian.policy.Milestones;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.TreeSet;
import org.springframework.stereotype.Component;

/**
 * 包内余缺: the balances of a pack, by organ and by unit, as known when its last event was recorded: on each axis, of today, of the end of every
 * year before, and of each milestone of a district.
 */
@Component
class PackBalances {
    private static final ZoneId OFFICE = ZoneId.of("Asia/Shanghai");
    private final Balances balances;
    private final Milestones milestones;
    private final HeadTable ledger;

    PackBalances(Balances balances, Milestones milestones, HeadTable ledger) {
        this.balances = balances;
        this.milestones = milestones;
        this.ledger = ledger;
    }

    /** @param first from which day on anything held */
    void write(Path file, long size, Instant known, LocalDate first) throws IOException {
        try (var lines = Files.newBufferedWriter(file)) {
            if (size == 0) return;
            var days = days(first);
            for (var axis : Axis.values()) {
                for (var day : days) write(lines, new AsOf(day, axis, known), size);
            }
        }
    }

    private TreeSet<LocalDate> days(LocalDate first) {
        var today = LocalDate.ofInstant(ledger.now(), OFFICE);
        var days = new TreeSet<LocalDate>();
        days.add(today);
        for (var end = LocalDate.of(first.getYear(), 12, 31); end.isBefore(today); end = end.plusYears(1)) days.add(end);
        milestones.of(null).stream().map(Milestones.Milestone::date).filter(day -> !day.isBefore(first)).forEach(days::add);
        return days;
    }

    private void write(Writer lines, AsOf asked, long size) throws IOException {
        for (var balance : balances.both(asked)) {
            if (balance.position() != size) throw new IllegalStateException("balances of position " + balance.position() + ", not of " + size);
            for (var row : balance.rows()) lines.append(BalanceLine.of(asked.at(), asked.axis(), row).text()).append('\n');
        }
    }
}
