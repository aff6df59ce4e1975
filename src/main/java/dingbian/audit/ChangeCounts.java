package dingbian.audit;

import dingbian.audit.ChangeRow.Change;
import dingbian.platform.Rows;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** 增减计数: how many changes of which kind each organ had between two days, and the {@code papers} that brought most, of {@code paperCount}. Pure. */
record ChangeCounts(LocalDate at, String axis, Instant knownAt, long position, List<OfOrgan> rows, int paperCount, List<OfPaper> papers) {
    private static final int PAPERS = 8;

    /** A transfer counts where it led. */
    record OfOrgan(String organ, String organName, Map<Change, Long> counts) {}

    record OfPaper(String document, String issuer, LocalDate documentDate, Map<Change, Long> counts) {
        private long all() {
            return counts.values().stream().mapToLong(Long::longValue).sum();
        }
    }

    private record Paper(String document, String issuer) {}

    static ChangeCounts of(Rows<ChangeRow> changes) {
        var organs = changes.rows().stream().collect(Collectors.groupingBy(ChangeCounts::organ, TreeMap::new, Collectors.toList()));
        var papers = changes.rows().stream().collect(Collectors.groupingBy(row -> new Paper(row.document(), row.issuer()))).values().stream()
            .map(rows -> new OfPaper(rows.get(0).document(), rows.get(0).issuer(), rows.get(0).documentDate(), counts(rows)))
            .sorted(Comparator.comparing(OfPaper::all).reversed().thenComparing(OfPaper::documentDate).thenComparing(OfPaper::document)).toList();
        return new ChangeCounts(changes.at(), changes.axis(), changes.knownAt(), changes.position(),
            organs.values().stream().map(rows -> new OfOrgan(organ(rows.get(0)), name(rows.get(0)), counts(rows))).toList(),
            papers.size(), papers.stream().limit(PAPERS).toList());
    }

    private static String organ(ChangeRow row) {
        return Objects.requireNonNullElse(row.organ(), row.fromOrgan());
    }

    private static String name(ChangeRow row) {
        return row.organ() == null ? row.fromOrganName() : row.organName();
    }

    private static Map<Change, Long> counts(List<ChangeRow> rows) {
        return rows.stream().collect(Collectors.groupingBy(ChangeRow::change, () -> new EnumMap<>(Change.class), Collectors.counting()));
    }
}
