package dingbian.reform;

import dingbian.reform.InspectionCommand.AnswerQuestion;
import dingbian.reform.InspectionCommand.CloseFinding;
import dingbian.reform.InspectionCommand.CloseInspection;
import dingbian.reform.InspectionCommand.OpenInspection;
import dingbian.reform.InspectionCommand.PublishNotice;
import dingbian.reform.InspectionCommand.RaiseFinding;
import dingbian.reform.InspectionCommand.ReplyFinding;
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

    /** 开始督查. */
    @PostMapping("/open-inspection") Answer openInspection(@RequestBody OpenInspection command, Sending how) {
        return gateway.send(ROOM, command, how);
    }

    /** 督查答问. */
    @PostMapping("/answer-question") Answer answerQuestion(@RequestBody AnswerQuestion command, Sending how) {
        return gateway.send(ROOM, command, how);
    }

    /** 提出问题. */
    @PostMapping("/raise-finding") Answer raiseFinding(@RequestBody RaiseFinding command, Sending how) {
        return gateway.send(ROOM, command, how);
    }

    /** 整改回复. */
    @PostMapping("/reply-finding") Answer replyFinding(@RequestBody ReplyFinding command, Sending how) {
        return gateway.send(ROOM, command, how);
    }

    /** 问题销号. */
    @PostMapping("/close-finding") Answer closeFinding(@RequestBody CloseFinding command, Sending how) {
        return gateway.send(ROOM, command, how);
    }

    /** 结束督查. */
    @PostMapping("/close-inspection") Answer closeInspection(@RequestBody CloseInspection command, Sending how) {
        return gateway.send(ROOM, command, how);
    }

    /** 公示. */
    @PostMapping("/publish-notice") Answer publishNotice(@RequestBody PublishNotice command, Sending how) {
        return gateway.send(ROOM, command, how);
    }
}
