package dingbian.reform;

import dingbian.audit.BalanceRow;
import dingbian.audit.PostRow;
import dingbian.audit.UnitRow;
import dingbian.ledger.InspectionEvent.NoticePublished;
import dingbian.ledger.Kind;
import dingbian.ledger.LimitType;
import dingbian.ledger.UnitType;
import dingbian.platform.Matters.Step;
import dingbian.platform.StepRow;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** 公示内容: units, quotas and holders of posts as they stood on the notice's own day; never an ID number. {@code at}: that day. */
record NoticeFile(LocalDate at, String axis, Instant knownAt, long position, NoticeRow notice, List<Quota> quotas, List<Unit> units) {

    /** 公示目录一行. */
    record NoticeRow(String organ, String organName, String notice, String title, List<String> places, LocalDate day, LocalDate until, StepRow step) {

        static NoticeRow of(Step<NoticePublished> step, String organName) {
            var said = step.event();
            return new NoticeRow(said.organ(), organName, said.notice(), said.title(), said.places(), said.basis().effectiveOn(), said.until(),
                StepRow.of(step, null));
        }
    }

    /** 编制. */
    record Quota(Kind kind, LimitType limitType, int approved, int filled) {}

    /** 机构. */
    record Unit(String unit, String name, UnitType unitType, List<String> plates, List<String> duties, Map<Kind, Integer> quotas, List<Post> posts) {}

    /** 岗位: {@code holder} null: nobody. */
    record Post(String post, String title, Kind kind, boolean leadership, String holder) {}

    static List<Quota> quotas(List<BalanceRow> organ) {
        return organ.stream().filter(row -> row.approved() > 0 || row.filled() > 0)
            .map(row -> new Quota(row.kind(), row.limitType(), row.approved(), row.filled())).toList();
    }

    /** Units that have a quota or posts: what is only waiting to be closed is not put up. */
    static List<Unit> units(List<UnitRow> units, List<BalanceRow> byUnit, List<PostRow> posts) {
        return units.stream().map(unit -> new Unit(unit.unit(), unit.name(), unit.unitType(), unit.plates(), unit.duties(),
            byUnit.stream().filter(row -> unit.unit().equals(row.unit()) && row.assigned() > 0)
                .collect(Collectors.toMap(BalanceRow::kind, BalanceRow::assigned)),
            posts.stream().filter(post -> unit.unit().equals(post.unit())).map(NoticeFile::post).toList()))
            .filter(unit -> !unit.quotas().isEmpty() || !unit.posts().isEmpty()).toList();
    }

    private static Post post(PostRow row) {
        return new Post(row.post(), row.title(), row.kind(), row.leadership(), row.holder() == null ? null : row.holder().name());
    }
}
