package dingbian.audit;

import dingbian.ledger.Facts;
import dingbian.ledger.Level;
import dingbian.ledger.Measure;
import dingbian.ledger.TownshipClass;
import dingbian.policy.Standards;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** 编制数核查: figures against figures, and against the standards in force on the day. Pure. */
final class QuotaChecks {
    private static final Set<Measure> BOTH = Set.of(Measure.FILLED, Measure.APPROVED);

    private QuotaChecks() {}

    static Stream<Found> overQuota(Scene scene) {
        return scene.organs.rows().stream().filter(row -> row.over() > 0).map(row -> {
            var since = scene.course(row, BOTH, line -> line.measure() == Measure.FILLED ? line.amount() : -line.amount()).since();
            var made = scene.valid(told -> scene.of(row, BOTH).test(told.line()) && scene.axis.of(told.line().days()).equals(since));
            return Found.of("OVER_QUOTA", row.organ(), null, row.kind(), figures(row), since, Scene.ids(made));
        });
    }

    private static Map<String, Object> figures(BalanceRow row) {
        return Facts.of("organName", row.organName(), "kind", row.kind(), "approved", row.approved(), "filled", row.filled(), "over", row.over());
    }

    /** A district's limit against what its townships have. */
    static Stream<Found> quotaSumDiffers(Scene scene) {
        return scene.organs.rows().stream().filter(row -> row.level() == Level.DISTRICT && row.limitType() != null).flatMap(row -> {
            var townships = townships(scene, row.organ()).filter(each -> each.kind() == row.kind()).toList();
            int sum = townships.stream().mapToInt(BalanceRow::approved).sum();
            return townships.isEmpty() || sum == row.approved() ? Stream.empty() : Stream.of(Found.of("QUOTA_SUM_DIFFERS", row.organ(), null, row.kind(),
                Facts.of("organName", row.organName(), "kind", row.kind(), "limit", row.approved(), "sum", sum, "difference", sum - row.approved()),
                latest(scene, row, Measure.APPROVED), figures(scene, row, Measure.APPROVED)));
        });
    }

    private static Stream<BalanceRow> townships(Scene scene, String district) {
        return scene.organs.rows().stream().filter(row -> district.equals(scene.standing.of(row.organ(), Measure.PARENT)));
    }

    static Stream<Found> limitNotRecorded(Scene scene) {
        return scene.organs.rows().stream().filter(row -> row.limitType() == null && row.approved() == 0 && (row.filled() > 0 || row.assigned() > 0))
            .map(row -> Found.of("LIMIT_NOT_RECORDED", row.organ(), null, row.kind(),
                Facts.of("organName", row.organName(), "kind", row.kind(), "filled", row.filled(), "assigned", row.assigned()),
                latest(scene, row, Measure.ASSIGNED), figures(scene, row, Measure.ASSIGNED)));
    }

    static Stream<Found> unitOutOfRange(Scene scene, Standards standards) {
        return scene.units.rows().stream().filter(row -> row.level() == Level.TOWNSHIP && row.assigned() > 0).flatMap(row ->
            standards.range(township(scene, row.organ()), row.unitName(), row.kind(), scene.day).filter(range -> !range.holds(row.assigned()))
                .map(range -> Found.of("UNIT_OUT_OF_RANGE", row.organ(), row.unit(), row.kind(), Facts.of("organName", row.organName(), "unitName",
                    row.unitName(), "kind", row.kind(), "assigned", row.assigned(), "min", range.min(), "max", range.max()),
                    latest(scene, row, Measure.ASSIGNED), figures(scene, row, Measure.ASSIGNED)).by(range.basis())).stream());
    }

    private static List<String> figures(Scene scene, BalanceRow row, Measure measure) {
        return Scene.ids(scene.valid(told -> scene.of(row, Set.of(measure)).test(told.line())));
    }

    static Stream<Found> classStandardDiffers(Scene scene, Standards standards) {
        return scene.organs.rows().stream().filter(row -> row.level() == Level.TOWNSHIP && row.limitType() != null).flatMap(row ->
            standards.quota(township(scene, row.organ()), row.kind(), scene.day).filter(standard -> standard.amount() != row.approved())
                .map(standard -> Found.of("CLASS_STANDARD_DIFFERS", row.organ(), null, row.kind(), Facts.of("organName", row.organName(), "townshipClass",
                    township(scene, row.organ()).townshipClass(), "kind", row.kind(), "approved", row.approved(), "standard", standard.amount(),
                    "difference", row.approved() - standard.amount()), latest(scene, row, Measure.APPROVED),
                    figures(scene, row, Measure.APPROVED)).by(standard.basis())).stream());
    }

    private static LocalDate latest(Scene scene, BalanceRow row, Measure measure) {
        return scene.valid(told -> scene.of(row, Set.of(measure)).test(told.line())).stream().map(told -> scene.axis.of(told.line().days()))
            .max(LocalDate::compareTo).orElse(null);
    }

    private static Standards.Township township(Scene scene, String organ) {
        String which = scene.standing.of(organ, Measure.CLASS), people = scene.standing.of(organ, Measure.POPULATION);
        return new Standards.Township(scene.standing.of(organ, Measure.PARENT), organ, which == null ? null : TownshipClass.valueOf(which),
            people == null ? null : Integer.valueOf(people));
    }
}
