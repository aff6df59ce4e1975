package dingbian.posting;

import dingbian.posting.PostingCommand.Assign;
import dingbian.posting.PostingCommand.CompleteDiversion;
import dingbian.posting.PostingCommand.ConcurrentPost;
import dingbian.posting.PostingCommand.DeclareExcess;
import dingbian.posting.PostingCommand.Enter;
import dingbian.posting.PostingCommand.Exit;
import dingbian.posting.PostingCommand.LeavePost;
import dingbian.posting.PostingCommand.PlanDiversion;
import dingbian.posting.PostingCommand.RecordOpening;
import dingbian.posting.PostingCommand.ReturnToPost;
import dingbian.posting.PostingCommand.Reverse;
import dingbian.posting.PostingCommand.Transfer;
import dingbian.posting.SelectionCommand.DecideSelection;
import dingbian.posting.SelectionCommand.ListCandidates;
import dingbian.posting.SelectionCommand.OpenSelection;
import dingbian.posting.UseCommand.ApproveUse;
import dingbian.posting.UseCommand.AuthoriseUse;
import dingbian.posting.UseCommand.CancelSlot;
import dingbian.posting.UseCommand.RequestUse;
import dingbian.posting.UseCommand.ReturnUse;
import dingbian.posting.UseCommand.ReviewUse;
import dingbian.ledger.Answer;
import dingbian.platform.Gateway;
import dingbian.platform.Sending;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** 上下编窗口, by HTTP: the body of each POST is the command. */
@RestController
@RequestMapping("/api/posting")
class PostingController {
    private static final String ROOM = "posting";
    private final Gateway gateway;

    PostingController(Gateway gateway) {
        this.gateway = gateway;
    }

    /** 录期初. */
    @PostMapping("/record-opening") Answer recordOpening(@RequestBody RecordOpening command, Sending how) {
        return gateway.send(ROOM, command, how);
    }

    /** 上编. */
    @PostMapping("/enter") Answer enter(@RequestBody Enter command, Sending how) {
        return gateway.send(ROOM, command, how);
    }

    /** 上岗. */
    @PostMapping("/assign") Answer assign(@RequestBody Assign command, Sending how) {
        return gateway.send(ROOM, command, how);
    }

    /** 调动. */
    @PostMapping("/transfer") Answer transfer(@RequestBody Transfer command, Sending how) {
        return gateway.send(ROOM, command, how);
    }

    /** 下编. */
    @PostMapping("/exit") Answer exit(@RequestBody Exit command, Sending how) {
        return gateway.send(ROOM, command, how);
    }

    /** 兼任, 免兼. */
    @PostMapping("/concurrent-post") Answer concurrentPost(@RequestBody ConcurrentPost command, Sending how) {
        return gateway.send(ROOM, command, how);
    }

    /** 离岗. */
    @PostMapping("/leave-post") Answer leavePost(@RequestBody LeavePost command, Sending how) {
        return gateway.send(ROOM, command, how);
    }

    /** 返岗. */
    @PostMapping("/return-to-post") Answer returnToPost(@RequestBody ReturnToPost command, Sending how) {
        return gateway.send(ROOM, command, how);
    }

    /** 列为超编. */
    @PostMapping("/declare-excess") Answer declareExcess(@RequestBody DeclareExcess command, Sending how) {
        return gateway.send(ROOM, command, how);
    }

    /** 计划分流. */
    @PostMapping("/plan-diversion") Answer planDiversion(@RequestBody PlanDiversion command, Sending how) {
        return gateway.send(ROOM, command, how);
    }

    /** 完成分流. */
    @PostMapping("/complete-diversion") Answer completeDiversion(@RequestBody CompleteDiversion command, Sending how) {
        return gateway.send(ROOM, command, how);
    }

    /** 冲正. */
    @PostMapping("/reverse") Answer reverse(@RequestBody Reverse command, Sending how) {
        return gateway.send(ROOM, command, how);
    }

    /** 申请用编. */
    @PostMapping("/request-use") Answer requestUse(@RequestBody RequestUse command, Sending how) {
        return gateway.send(ROOM, command, how);
    }

    /** 审核用编. */
    @PostMapping("/review-use") Answer reviewUse(@RequestBody ReviewUse command, Sending how) {
        return gateway.send(ROOM, command, how);
    }

    /** 批准用编. */
    @PostMapping("/approve-use") Answer approveUse(@RequestBody ApproveUse command, Sending how) {
        return gateway.send(ROOM, command, how);
    }

    /** 退回用编. */
    @PostMapping("/return-use") Answer returnUse(@RequestBody ReturnUse command, Sending how) {
        return gateway.send(ROOM, command, how);
    }

    /** 核准用编. */
    @PostMapping("/authorise-use") Answer authoriseUse(@RequestBody AuthoriseUse command, Sending how) {
        return gateway.send(ROOM, command, how);
    }

    /** 销号. */
    @PostMapping("/cancel-slot") Answer cancelSlot(@RequestBody CancelSlot command, Sending how) {
        return gateway.send(ROOM, command, how);
    }

    /** 开展选岗. */
    @PostMapping("/open-selection") Answer openSelection(@RequestBody OpenSelection command, Sending how) {
        return gateway.send(ROOM, command, how);
    }

    /** 列候选人. */
    @PostMapping("/list-candidates") Answer listCandidates(@RequestBody ListCandidates command, Sending how) {
        return gateway.send(ROOM, command, how);
    }

    /** 定选岗结果. */
    @PostMapping("/decide-selection") Answer decideSelection(@RequestBody DecideSelection command, Sending how) {
        return gateway.send(ROOM, command, how);
    }
}
