package dingbian.audit;

import static org.assertj.core.api.Assertions.assertThat;

import dingbian.ledger.AsOf;
import dingbian.ledger.Axis;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("更正表")
class RevisionsTest {

    @ParameterizedTest @EnumSource @DisplayName("前后所知不同之数，一一列出，差额即所列各笔之和")
    void whatDiffersIsListedAndNothingElse(Database database) {
        var journal = new Journal(database.fresh());
        new RandomLedger(journal, 16).write(200);
        var audit = new Audit(journal.source);
        var random = new Random(16);
        for (int i = 0; i < 15; i++) {
            int first = random.nextInt(200), second = first + random.nextInt(210 - first);
            var asked = new AsOf(RandomLedger.FIRST.plusDays(random.nextInt(240)), Axis.values()[i % 3], hour(second));
            var revised = audit.revisions.of(asked, hour(first), null);
            var before = new NaiveFold(journal.all, new AsOf(asked.at(), asked.axis(), hour(first)));
            var after = new NaiveFold(journal.all, asked);
            var listed = new TreeSet<String>();
            for (var row : revised.rows()) {
                listed.add(row.organ() + row.unit() + row.kind() + row.measure());
                assertThat(row.after() - row.before()).isNotZero();
                if (row.lines().stream().noneMatch(line -> line.measure().equals("countsInCap")))
                    assertThat(row.after() - row.before()).isEqualTo(row.lines().stream().mapToInt(LineRow::amount).sum());
            }
            assertThat(listed).isEqualTo(differing(before, after));
        }
    }

    private static TreeSet<String> differing(NaiveFold before, NaiveFold after) {
        var found = new TreeSet<String>();
        var units = new ArrayList<>(RandomLedger.UNITS);
        units.add(null);
        for (var organ : RandomLedger.TOWNSHIPS) for (var unit : units) for (var kind : dingbian.ledger.Kind.values())
            for (var measure : JournalQueries.NUMBERS)
                if (before.sum(organ, unit, kind, measure) != after.sum(organ, unit, kind, measure)) found.add(organ + unit + kind + Figure.word(measure));
        return found;
    }

    private static Instant hour(int n) {
        return Instant.parse("2010-12-01T00:00:00Z").plusSeconds(3600L * n);
    }
}
