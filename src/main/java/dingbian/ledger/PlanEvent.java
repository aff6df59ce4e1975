package dingbian.ledger;

import java.util.List;

/** 三定方案之事: 乡镇报送 → 编办初审 → 编委审核 → 区委、区政府批准 → 下发 (甘机编办[2011]18号一、3.). Only the issue changes units, quotas and posts. */
public sealed interface PlanEvent extends MatterEvent {

    String plan();

    /** 稿次: 1, 2, 3 … */
    int version();

    @Override default String matter() {
        return plan();
    }

    /** 拟设岗位. */
    record PlannedPost(@Code String post, @Text(max = 60) String title, Kind kind, boolean leadership) {}

    /** 拟定编制, in posts. */
    record PlannedQuota(Kind kind, @Amount int amount) {}

    /** 拟设机构: a new unit, or one that is there and gets new quotas and posts. */
    record PlannedUnit(@Code String unit, @Text(max = 60) String name, UnitType unitType, @Optional @Text(max = 60) List<String> plates,
                       @Optional @Text(max = 500) List<String> duties, @Optional @Text(max = 60) List<String> predecessors,
                       @Optional List<PlannedQuota> quotas, @Optional List<PlannedPost> posts) {}

    /** 拟三定方案; {@code closing}: units that give up their quotas and posts, and are closed once nobody is left in them. */
    record PlanDrafted(String organ, String plan, int version, String title, List<String> duties, List<PlannedUnit> units, List<String> closing,
                       String by, Basis basis) implements PlanEvent {}

    /** 报送. */
    record PlanSubmitted(String organ, String plan, int version, String by, Basis basis) implements PlanEvent {}

    /** 编办初审. */
    record PlanReviewed(String organ, String plan, int version, String opinion, String by, Basis basis) implements PlanEvent {}

    /** 编委审核. */
    record PlanExamined(String organ, String plan, int version, String opinion, String by, Basis basis) implements PlanEvent {}

    /** 区委、区政府批准. */
    record PlanApproved(String organ, String plan, int version, String opinion, String by, Basis basis) implements PlanEvent {}

    /** 退回, at whichever step, with the reason. */
    record PlanReturned(String organ, String plan, int version, String reason, String by, Basis basis) implements PlanEvent {}

    /** 下发: units, lineage, quotas and posts follow in the same act. */
    record PlanIssued(String organ, String plan, int version, String by, Basis basis) implements PlanEvent {}
}
