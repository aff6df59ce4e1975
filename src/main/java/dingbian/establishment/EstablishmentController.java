package dingbian.establishment;

import dingbian.establishment.EstablishmentCommand.AllocatePosts;
import dingbian.establishment.EstablishmentCommand.ApproveLimit;
import dingbian.establishment.EstablishmentCommand.AssignQuota;
import dingbian.establishment.EstablishmentCommand.CloseUnit;
import dingbian.establishment.EstablishmentCommand.GrantQuota;
import dingbian.establishment.EstablishmentCommand.HangPlate;
import dingbian.establishment.EstablishmentCommand.LeaveUndecided;
import dingbian.establishment.EstablishmentCommand.MoveSuperior;
import dingbian.establishment.EstablishmentCommand.OpenBook;
import dingbian.establishment.EstablishmentCommand.OpenUnit;
import dingbian.establishment.EstablishmentCommand.ProposeLimit;
import dingbian.establishment.EstablishmentCommand.Reallocate;
import dingbian.establishment.EstablishmentCommand.RecordStatement;
import dingbian.establishment.EstablishmentCommand.RenameUnit;
import dingbian.establishment.EstablishmentCommand.Reserve;
import dingbian.establishment.EstablishmentCommand.ReturnLimit;
import dingbian.establishment.EstablishmentCommand.ReturnLoan;
import dingbian.establishment.EstablishmentCommand.SetLimit;
import dingbian.establishment.EstablishmentCommand.WithdrawPost;
import dingbian.ledger.Answer;
import dingbian.platform.Gateway;
import dingbian.platform.Sending;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** 核编窗口, by HTTP: the body of each POST is the command. */
@RestController
@RequestMapping("/api/establishment")
class EstablishmentController {
    private static final String ROOM = "establishment";
    private final Gateway gateway;

    EstablishmentController(Gateway gateway) {
        this.gateway = gateway;
    }

    /** 建账. */
    @PostMapping("/open-book") Answer openBook(@RequestBody OpenBook command, Sending how) {
        return gateway.send(ROOM, command, how);
    }

    /** 下达限额. */
    @PostMapping("/set-limit") Answer setLimit(@RequestBody SetLimit command, Sending how) {
        return gateway.send(ROOM, command, how);
    }

    /** 申请限额. */
    @PostMapping("/propose-limit") Answer proposeLimit(@RequestBody ProposeLimit command, Sending how) {
        return gateway.send(ROOM, command, how);
    }

    /** 批准限额. */
    @PostMapping("/approve-limit") Answer approveLimit(@RequestBody ApproveLimit command, Sending how) {
        return gateway.send(ROOM, command, how);
    }

    /** 退回限额申请. */
    @PostMapping("/return-limit") Answer returnLimit(@RequestBody ReturnLimit command, Sending how) {
        return gateway.send(ROOM, command, how);
    }

    /** 核定编制. */
    @PostMapping("/grant-quota") Answer grantQuota(@RequestBody GrantQuota command, Sending how) {
        return gateway.send(ROOM, command, how);
    }

    /** 动态调剂. */
    @PostMapping("/reallocate") Answer reallocate(@RequestBody Reallocate command, Sending how) {
        return gateway.send(ROOM, command, how);
    }

    /** 归还周转. */
    @PostMapping("/return-loan") Answer returnLoan(@RequestBody ReturnLoan command, Sending how) {
        return gateway.send(ROOM, command, how);
    }

    /** 设立机构. */
    @PostMapping("/open-unit") Answer openUnit(@RequestBody OpenUnit command, Sending how) {
        return gateway.send(ROOM, command, how);
    }

    /** 撤销机构. */
    @PostMapping("/close-unit") Answer closeUnit(@RequestBody CloseUnit command, Sending how) {
        return gateway.send(ROOM, command, how);
    }

    /** 机构更名. */
    @PostMapping("/rename-unit") Answer renameUnit(@RequestBody RenameUnit command, Sending how) {
        return gateway.send(ROOM, command, how);
    }

    /** 挂牌, 摘牌. */
    @PostMapping("/hang-plate") Answer hangPlate(@RequestBody HangPlate command, Sending how) {
        return gateway.send(ROOM, command, how);
    }

    /** 上划. */
    @PostMapping("/move-superior") Answer moveSuperior(@RequestBody MoveSuperior command, Sending how) {
        return gateway.send(ROOM, command, how);
    }

    /** 性质待定. */
    @PostMapping("/leave-undecided") Answer leaveUndecided(@RequestBody LeaveUndecided command, Sending how) {
        return gateway.send(ROOM, command, how);
    }

    /** 分解编制到机构. */
    @PostMapping("/assign-quota") Answer assignQuota(@RequestBody AssignQuota command, Sending how) {
        return gateway.send(ROOM, command, how);
    }

    /** 设岗. */
    @PostMapping("/allocate-posts") Answer allocatePosts(@RequestBody AllocatePosts command, Sending how) {
        return gateway.send(ROOM, command, how);
    }

    /** 撤岗. */
    @PostMapping("/withdraw-post") Answer withdrawPost(@RequestBody WithdrawPost command, Sending how) {
        return gateway.send(ROOM, command, how);
    }

    /** 预留编制. */
    @PostMapping("/reserve") Answer reserve(@RequestBody Reserve command, Sending how) {
        return gateway.send(ROOM, command, how);
    }

    /** 记原文数字. */
    @PostMapping("/record-statement") Answer recordStatement(@RequestBody RecordStatement command, Sending how) {
        return gateway.send(ROOM, command, how);
    }
}
