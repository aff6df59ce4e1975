package dingbian.reform;

import static dingbian.ledger.Kind.ADMIN;
import static dingbian.ledger.Kind.INSTITUTION;
import static dingbian.ledger.Paper.*;
import static dingbian.ledger.Rule.*;
import static dingbian.reform.Desk.given;
import static dingbian.reform.Plans.*;
import static org.assertj.core.api.Assertions.assertThat;

import dingbian.establishment.Trial.Refusal;
import dingbian.ledger.LedgerEvent;
import dingbian.ledger.PlanEvent.PlanDrafted;
import dingbian.ledger.PlanEvent.PlanIssued;
import dingbian.ledger.PlanEvent.PlannedPost;
import dingbian.ledger.PlanEvent.PlannedQuota;
import dingbian.ledger.PlanEvent.PlannedUnit;
import dingbian.ledger.PostEvent.NumberedPost;
import dingbian.ledger.PostEvent.PostWithdrawn;
import dingbian.ledger.PostEvent.PostsAllocated;
import dingbian.ledger.QuotaEvent.UnitQuotaAssigned;
import dingbian.ledger.UnitEvent.PlateHung;
import dingbian.ledger.UnitEvent.UnitOpened;
import dingbian.ledger.UnitEvent.UnitRenamed;
import dingbian.ledger.UnitType;
import dingbian.reform.PlanCommand.IssuePlan;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("三定方案下发")
class PlanTrialTest {
    private static final IssuePlan ISSUE = new IssuePlan(SHAJING, PLAN, on(APPROVED));
    private static final LedgerEvent ISSUED = new PlanIssued(SHAJING, PLAN, 1, "clerk", on(APPROVED));

    private static UnitQuotaAssigned quota(String unit, int amount, int change) {
        return new UnitQuotaAssigned(SHAJING, unit, ADMIN, amount, change, null, on(APPROVED));
    }

    private static List<String> problems(PlanDrafted draft, LedgerEvent... before) {
        var given = given("clerk", before);
        var dossier = new Dossier(on(APPROVED), "clerk", given::book, Desk.POLICIES);
        return PlanTrial.of(draft, dossier).refusals().stream().map(Refusal::rule).map(Enum::name).toList();
    }

    @Test @DisplayName("新设机构、沿革、编制、岗位，一事而就")
    void unitsQuotasAndPostsInOneAct() {
        given("clerk", upTo(26, draft(office("ZH", "党政综合办公室", 2)))).when(ISSUE).then(ISSUED,
            new UnitOpened(SHAJING, "ZH", "党政综合办公室", UnitType.OFFICE, List.of(), List.of("综合"), List.of(), on(APPROVED)), quota("ZH", 2, 2),
            new PostsAllocated(SHAJING, "ZH", ADMIN, List.of(new NumberedPost("ZH-1", "科员", true), new NumberedPost("ZH-2", "科员", false)), on(APPROVED)));
    }

    @Test @DisplayName("所并机构先让出编制和空岗，有人之岗暂留，人员不动")
    void predecessorsGiveUpWhatTheyHave() {
        var before = ganzhou(granted(3), assigned(OFFICE, ADMIN, 3), posts(OFFICE, ADMIN, "a", "b"), opening(ZHANG, OFFICE, ADMIN, "a"),
            draft(office("ZH", "党政综合办公室", 1, OFFICE)), submitted(), reviewed(), examined(), approved());
        given("clerk", before).when(ISSUE).then(ISSUED, new PostWithdrawn(SHAJING, OFFICE, ADMIN, "b", false, on(APPROVED)), quota(OFFICE, 0, -3),
            new UnitOpened(SHAJING, "ZH", "党政综合办公室", UnitType.OFFICE, List.of(), List.of("综合"), List.of(OFFICE), on(APPROVED)), quota("ZH", 1, 1),
            new PostsAllocated(SHAJING, "ZH", ADMIN, List.of(new NumberedPost("ZH-1", "科员", true)), on(APPROVED)));
    }

    @Test @DisplayName("原有机构沿用：更名、挂牌，编制先减后增，岗位以方案为准")
    void aUnitThatIsThereIsKept() {
        var kept = new PlannedUnit(OFFICE, "综合办", UnitType.OFFICE, List.of("信访办"), List.of(), List.of(), List.of(new PlannedQuota(ADMIN, 3)),
            List.of(new PlannedPost("a", "主任", ADMIN, false), new PlannedPost("c", "科员", ADMIN, false)));
        var smaller = new PlannedUnit(ECONOMY, ECONOMY, UnitType.OFFICE, List.of(), List.of(), List.of(), List.of(new PlannedQuota(ADMIN, 1)), List.of());
        var before = ganzhou(granted(4), assigned(OFFICE, ADMIN, 2), assigned(ECONOMY, ADMIN, 2), posts(OFFICE, ADMIN, "a", "b"), draft(kept, smaller),
            submitted(), reviewed(), examined(), approved());
        given("clerk", before).when(ISSUE).then(ISSUED, new UnitRenamed(SHAJING, OFFICE, "综合办", on(APPROVED)),
            new PlateHung(SHAJING, OFFICE, "信访办", false, on(APPROVED)), quota(ECONOMY, 1, -1), quota(OFFICE, 3, 1),
            new PostWithdrawn(SHAJING, OFFICE, ADMIN, "b", false, on(APPROVED)),
            new PostsAllocated(SHAJING, OFFICE, ADMIN, List.of(new NumberedPost("c", "科员", false)), on(APPROVED)));
    }

    @Test @DisplayName("所有不合之处一次说全，一处不合不引出别处")
    void allProblemsAtOnce() {
        var wrongKind = unit("ZZ", "综治办", UnitType.OFFICE, INSTITUTION, 1);
        var tooManyPosts = new PlannedUnit("SH", "社会发展办公室", UnitType.OFFICE, List.of(), List.of(), List.of(), List.of(new PlannedQuota(ADMIN, 1)),
            List.of(new PlannedPost("x", "主任", ADMIN, true), new PlannedPost("x", "主任", ADMIN, true), new PlannedPost("y", "主任", ADMIN, true)));
        var otherType = unit(CENTRE, CENTRE, UnitType.OFFICE, ADMIN, 0);
        assertThat(problems(draft(1, List.of("无此"), office("ZH", "党政综合办公室", 30), wrongKind, tooManyPosts, otherType, office("ZH", "经济办", 1)),
            ganzhou(granted(26), capped(INSTITUTION, 5))))
            .containsExactlyInAnyOrder(UNIT_NOT_OPEN.name(), UNIT_ALREADY_OPEN.name(), UNIT_ALREADY_OPEN.name(), QUOTA_EXCEEDED.name(), QUOTA_EXCEEDED.name(),
                KIND_MISMATCH.name(), KIND_MISMATCH.name(), POST_ALREADY_OPEN.name(), POSTS_EXCEED_QUOTA.name(), LEADERSHIP_EXCEEDED.name());
    }
}
