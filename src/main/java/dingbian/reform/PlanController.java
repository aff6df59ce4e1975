package dingbian.reform;

import dingbian.access.Caller;
import dingbian.ledger.AsOf;
import dingbian.platform.RequestTimes;
import dingbian.platform.Rows;
import dingbian.reform.PlanCommand.DraftPlan;
import dingbian.reform.PlanFile.PlanRow;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** 方案窗口: questions about plans. */
@RestController
@RequestMapping("/api/reform")
class PlanController {
    private final PlanFinder plans;
    private final RequestTimes times;

    PlanController(PlanFinder plans, RequestTimes times) {
        this.plans = plans;
        this.times = times;
    }

    @GetMapping("/plans") Rows<PlanRow> all(AsOf asked, @RequestParam(required = false) String organ, Caller caller) {
        return plans.all(asked, caller.readable(organ));
    }

    @GetMapping("/plans/{plan}") PlanFile one(AsOf asked, @PathVariable String plan, @RequestParam String organ, Caller caller) {
        return plans.one(asked, caller.readable(organ), plan);
    }

    @GetMapping("/plans/{plan}/compare") PlanComparison compared(AsOf asked, @PathVariable String plan, @RequestParam String organ, @RequestParam int from,
                                                                @RequestParam int to, Caller caller) {
        return plans.compared(asked, caller.readable(organ), plan, from, to);
    }

    @GetMapping("/plans/{plan}/check") PlanVerdict checked(AsOf asked, @PathVariable String plan, @RequestParam String organ, Caller caller) {
        return plans.checked(asked, caller.readable(organ), plan);
    }

    /** 试核: the body is a draft, on the day from which it would take effect; nothing is written. */
    @PostMapping("/check-plan") PlanVerdict checked(@RequestBody DraftPlan draft, Caller caller) {
        caller.readable(draft.organ());
        return plans.checked(draft, draft.basis().completedOn(times.today()), caller.user());
    }
}
