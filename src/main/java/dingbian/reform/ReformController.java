package dingbian.reform;

import dingbian.reform.PlanCommand.ApprovePlan;
import dingbian.reform.PlanCommand.DraftPlan;
import dingbian.reform.PlanCommand.ExaminePlan;
import dingbian.reform.PlanCommand.IssuePlan;
import dingbian.reform.PlanCommand.ReturnPlan;
import dingbian.reform.PlanCommand.ReviewPlan;
import dingbian.reform.PlanCommand.SubmitPlan;
import dingbian.ledger.Answer;
import dingbian.platform.Gateway;
import dingbian.platform.Sending;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** 改革窗口, by HTTP: the body of each POST is the command. */
@RestController
@RequestMapping("/api/reform")
class ReformController {
    private static final String ROOM = "reform";
    private final Gateway gateway;

    ReformController(Gateway gateway) {
        this.gateway = gateway;
    }

    /** 拟三定方案. */
    @PostMapping("/draft-plan") Answer draftPlan(@RequestBody DraftPlan command, Sending how) {
        return gateway.send(ROOM, command, how);
    }

    /** 报送方案. */
    @PostMapping("/submit-plan") Answer submitPlan(@RequestBody SubmitPlan command, Sending how) {
        return gateway.send(ROOM, command, how);
    }

    /** 编办初审. */
    @PostMapping("/review-plan") Answer reviewPlan(@RequestBody ReviewPlan command, Sending how) {
        return gateway.send(ROOM, command, how);
    }

    /** 编委审核. */
    @PostMapping("/examine-plan") Answer examinePlan(@RequestBody ExaminePlan command, Sending how) {
        return gateway.send(ROOM, command, how);
    }

    /** 批准方案. */
    @PostMapping("/approve-plan") Answer approvePlan(@RequestBody ApprovePlan command, Sending how) {
        return gateway.send(ROOM, command, how);
    }

    /** 退回方案. */
    @PostMapping("/return-plan") Answer returnPlan(@RequestBody ReturnPlan command, Sending how) {
        return gateway.send(ROOM, command, how);
    }

    /** 下发方案. */
    @PostMapping("/issue-plan") Answer issuePlan(@RequestBody IssuePlan command, Sending how) {
        return gateway.send(ROOM, command, how);
    }
}
