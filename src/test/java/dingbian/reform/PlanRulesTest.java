package dingbian.reform;

import static dingbian.ledger.Kind.ADMIN;
import static dingbian.ledger.Paper.*;
import static dingbian.ledger.Rule.*;
import static dingbian.reform.Desk.given;
import static dingbian.reform.Plans.*;

import dingbian.ledger.PlanEvent.PlanApproved;
import dingbian.ledger.PlanEvent.PlanDrafted;
import dingbian.ledger.PlanEvent.PlanExamined;
import dingbian.ledger.PlanEvent.PlanReturned;
import dingbian.ledger.PlanEvent.PlanReviewed;
import dingbian.ledger.PlanEvent.PlanSubmitted;
import dingbian.ledger.UseEvent.UseReturned;
import dingbian.reform.PlanCommand.ApprovePlan;
import dingbian.reform.PlanCommand.DraftPlan;
import dingbian.reform.PlanCommand.ExaminePlan;
import dingbian.reform.PlanCommand.IssuePlan;
import dingbian.reform.PlanCommand.ReturnPlan;
import dingbian.reform.PlanCommand.ReviewPlan;
import dingbian.reform.PlanCommand.SubmitPlan;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("三定方案逐级办理")
class PlanRulesTest {
    private static final PlanDrafted DRAFT = draft(office("ZH", "党政综合办公室", 3));
    private static final PlanReturned RETURNED = new PlanReturned(SHAJING, PLAN, 1, "编制超出核定", "reviewer", on(APPROVED));

    private static DraftPlan drafting(String organ, String day) {
        return new DraftPlan(organ, PLAN, "沙井镇三定方案", List.of("执行政策"), DRAFT.units(), List.of(), on(day));
    }

    @Test @DisplayName("拟方案，第一稿")
    void aPlanIsDrafted() {
        given("township", ganzhou()).when(drafting(SHAJING, DRAFTED)).then(DRAFT);
    }

    @Test @DisplayName("未报送的、退回的可以再拟，稿次加一")
    void aPlanIsDraftedAgain() {
        var second = new PlanDrafted(SHAJING, PLAN, 2, DRAFT.title(), DRAFT.duties(), DRAFT.units(), List.of(), "clerk", on("2011-03-05"));
        given("clerk", with(26, DRAFT)).when(drafting(SHAJING, "2011-03-05")).then(second);
        given("clerk", with(26, DRAFT, submitted(), RETURNED)).when(drafting(SHAJING, "2011-03-05")).then(second);
        given("clerk", with(26, DRAFT, submitted())).when(drafting(SHAJING, "2011-03-05")).refuses(STEP_OUT_OF_ORDER, "last", "PlanSubmitted");
        given("clerk", with(26, DRAFT)).when(drafting(SHAJING, "2011-02-28")).refuses(STEP_OUT_OF_ORDER, "lastDay", day(DRAFTED));
    }

    @Test @DisplayName("一件一号；方案属于乡镇；先建账；日期有序")
    void aPlanNeedsATownshipAndACodeOfItsOwn() {
        given("clerk", ganzhou(new UseReturned(SHAJING, PLAN, "不合", "clerk", on(DRAFTED)))).when(drafting(SHAJING, DRAFTED)).refuses(MATTER_ALREADY_OPEN);
        given("clerk", ganzhou()).when(drafting(DISTRICT, DRAFTED)).refuses(NOT_A_TOWNSHIP, "organ", DISTRICT);
        given("clerk", ganzhou()).when(drafting(SHAJING, "1999-01-01")).refuses(BOOK_NOT_OPEN);
        given("clerk", ganzhou()).when(new SubmitPlan(SHAJING, PLAN, on(DRAFTED))).knowsNo("plan");
        given("clerk", with(26, DRAFT)).when(new SubmitPlan(SHAJING, PLAN, on("2011-03-03", "2011-03-02", "2011-03-02"))).refuses(DATES_OUT_OF_ORDER);
    }

    @Test @DisplayName("报送、初审、审核、批准，一步接一步")
    void stepByStep() {
        given("township", with(26, DRAFT)).when(new SubmitPlan(SHAJING, PLAN, on(DRAFTED))).then(new PlanSubmitted(SHAJING, PLAN, 1, "township", on(DRAFTED)));
        given("reviewer", with(26, DRAFT, submitted())).when(new ReviewPlan(SHAJING, PLAN, "同意", on(APPROVED)))
            .then(new PlanReviewed(SHAJING, PLAN, 1, "同意", "reviewer", on(APPROVED)));
        given("admin", with(26, DRAFT, submitted(), reviewed())).when(new ExaminePlan(SHAJING, PLAN, null, on(APPROVED)))
            .then(new PlanExamined(SHAJING, PLAN, 1, null, "admin", on(APPROVED)));
        given("admin", with(26, DRAFT, submitted(), reviewed(), examined())).when(new ApprovePlan(SHAJING, PLAN, null, on(APPROVED)))
            .then(new PlanApproved(SHAJING, PLAN, 1, null, "admin", on(APPROVED)));
    }

    @Test @DisplayName("越级不办")
    void noStepIsLeftOut() {
        given("reviewer", with(26, DRAFT)).when(new ReviewPlan(SHAJING, PLAN, null, on(APPROVED))).refuses(STEP_OUT_OF_ORDER, "last", "PlanDrafted");
        given("admin", with(26, DRAFT, submitted())).when(new ExaminePlan(SHAJING, PLAN, null, on(APPROVED))).refuses(STEP_OUT_OF_ORDER);
        given("admin", with(26, DRAFT, submitted(), reviewed())).when(new ApprovePlan(SHAJING, PLAN, null, on(APPROVED))).refuses(STEP_OUT_OF_ORDER);
        given("admin", with(26, DRAFT, submitted(), reviewed(), examined())).when(new IssuePlan(SHAJING, PLAN, on(APPROVED))).refuses(STEP_OUT_OF_ORDER);
        given("admin", with(26, DRAFT)).when(new ReturnPlan(SHAJING, PLAN, "不合", on(APPROVED))).refuses(STEP_OUT_OF_ORDER);
        given("township", with(26, DRAFT, submitted())).when(new SubmitPlan(SHAJING, PLAN, on(APPROVED))).refuses(STEP_OUT_OF_ORDER);
    }

    @Test @DisplayName("拟办、报送的人不得审核、批准、退回")
    void theMakerIsNotTheChecker() {
        given("township", with(26, DRAFT, submitted())).when(new ReviewPlan(SHAJING, PLAN, null, on(APPROVED)))
            .refuses(MAKER_IS_CHECKER, "step", "PlanDrafted");
        given("township", with(26, DRAFT, submitted(), reviewed())).when(new ExaminePlan(SHAJING, PLAN, null, on(APPROVED))).refuses(MAKER_IS_CHECKER);
        given("township", with(26, DRAFT, submitted(), reviewed(), examined())).when(new ApprovePlan(SHAJING, PLAN, null, on(APPROVED)))
            .refuses(MAKER_IS_CHECKER);
        given("township", with(26, DRAFT, submitted())).when(new ReturnPlan(SHAJING, PLAN, "撤回", on(APPROVED))).refuses(MAKER_IS_CHECKER, "by", "township");
    }

    @Test @DisplayName("哪一步都可以退回，写明理由")
    void aPlanIsReturned() {
        var back = new ReturnPlan(SHAJING, PLAN, "编制超出核定", on(APPROVED));
        given("reviewer", with(26, DRAFT, submitted())).when(back).then(RETURNED);
        given("reviewer", upTo(26, DRAFT)).when(back).then(RETURNED);
    }

    @Test @DisplayName("不合的方案不批、不发：沙井镇各办公室合计 32 名，核定 26 名")
    void whatDoesNotFitIsNotApproved() {
        var tooLarge = draft(office("ZH", "党政综合办公室", 15), office("JJ", "经济发展办公室", 17));
        given("admin", with(26, tooLarge, submitted(), reviewed(), examined())).when(new ApprovePlan(SHAJING, PLAN, null, on(APPROVED)))
            .refuses(PLAN_DOES_NOT_FIT, "count", 1, "problems", List.of("QUOTA_EXCEEDED"));
        given("clerk", upTo(26, tooLarge)).when(new IssuePlan(SHAJING, PLAN, on(APPROVED))).refuses(PLAN_DOES_NOT_FIT);
        given("admin", with(26, tooLarge, submitted(), reviewed(), examined(), granted(SHAJING, ADMIN, 6, APPROVED)))
            .when(new ApprovePlan(SHAJING, PLAN, null, on(APPROVED))).then(new PlanApproved(SHAJING, PLAN, 1, null, "admin", on(APPROVED)));
    }
}
