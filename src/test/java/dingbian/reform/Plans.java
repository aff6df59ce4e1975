package dingbian.reform;

import static dingbian.ledger.Kind.ADMIN;
import static dingbian.ledger.Paper.*;

import dingbian.ledger.Kind;
import dingbian.ledger.LedgerEvent;
import dingbian.ledger.PlanEvent.PlanApproved;
import dingbian.ledger.PlanEvent.PlanDrafted;
import dingbian.ledger.PlanEvent.PlanExamined;
import dingbian.ledger.PlanEvent.PlanReviewed;
import dingbian.ledger.PlanEvent.PlanSubmitted;
import dingbian.ledger.PlanEvent.PlannedPost;
import dingbian.ledger.PlanEvent.PlannedQuota;
import dingbian.ledger.PlanEvent.PlannedUnit;
import dingbian.ledger.UnitType;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** 样案: plans that tests draft, and their steps. Drafted by township, reviewed by reviewer, examined and approved by admin. */
final class Plans {
    static final String PLAN = "SD-1", DRAFTED = "2011-03-01", APPROVED = "2011-03-02";

    private Plans() {}

    /** An office with as many posts as quota, the first of them 领导. */
    static PlannedUnit office(String code, String name, int quota, String... predecessors) {
        return unit(code, name, UnitType.OFFICE, ADMIN, quota, predecessors);
    }

    static PlannedUnit unit(String code, String name, UnitType type, Kind kind, int quota, String... predecessors) {
        var posts = IntStream.rangeClosed(1, quota).mapToObj(i -> new PlannedPost(code + "-" + i, "科员", kind, i == 1)).toList();
        return new PlannedUnit(code, name, type, List.of(), List.of("综合"), List.of(predecessors), List.of(new PlannedQuota(kind, quota)), posts);
    }

    static PlanDrafted draft(int version, List<String> closing, PlannedUnit... units) {
        return new PlanDrafted(SHAJING, PLAN, version, "沙井镇三定方案", List.of("执行政策"), List.of(units), closing, "township", on(DRAFTED));
    }

    static PlanDrafted draft(PlannedUnit... units) {
        return draft(1, List.of(), units);
    }

    static LedgerEvent submitted() {
        return new PlanSubmitted(SHAJING, PLAN, 1, "township", on(DRAFTED));
    }

    static LedgerEvent reviewed() {
        return new PlanReviewed(SHAJING, PLAN, 1, "同意", "reviewer", on(APPROVED));
    }

    static LedgerEvent examined() {
        return new PlanExamined(SHAJING, PLAN, 1, null, "admin", on(APPROVED));
    }

    static LedgerEvent approved() {
        return new PlanApproved(SHAJING, PLAN, 1, null, "admin", on(APPROVED));
    }

    /** 沙井镇 with so many ADMIN posts, the plan, and the steps that were taken. */
    static LedgerEvent[] with(int approved, PlanDrafted draft, LedgerEvent... more) {
        return ganzhou(Stream.concat(Stream.of(granted(approved), draft), Stream.of(more)).toArray(LedgerEvent[]::new));
    }

    static LedgerEvent[] upTo(int approved, PlanDrafted draft) {
        return with(approved, draft, submitted(), reviewed(), examined(), approved());
    }
}
