package dingbian.access;

import dingbian.access.AccessCommand.ApproveUser;
import dingbian.access.AccessCommand.LockUser;
import dingbian.access.AccessCommand.ProposeUser;
import dingbian.access.AccessCommand.ResetPassword;
import dingbian.access.AccessCommand.ReturnUser;
import dingbian.ledger.Answer;
import dingbian.ledger.UserName;
import dingbian.platform.Form;
import dingbian.platform.Gateway;
import dingbian.platform.ProblemSheets;
import dingbian.platform.Sending;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** 用户窗口, by HTTP. */
@RestController
@RequestMapping("/api/access")
class UserController {
    static final String ROOM = "access";
    private final Gateway gateway;
    private final OneTimePasswords oneTime;
    private final ProblemSheets sheets;

    UserController(Gateway gateway, OneTimePasswords oneTime, ProblemSheets sheets) {
        this.gateway = gateway;
        this.oneTime = oneTime;
        this.sheets = sheets;
    }

    /** 取一次性口令. */
    record Fetch(@UserName String user) implements Form {}

    /** 用户申请. */
    @PostMapping("/propose-user") Answer proposeUser(@RequestBody ProposeUser command, Sending how) {
        return gateway.send(ROOM, command, how);
    }

    /** 开通用户. */
    @PostMapping("/approve-user") Answer approveUser(@RequestBody ApproveUser command, Sending how) {
        return gateway.send(ROOM, command, how);
    }

    /** 用户申请退回. */
    @PostMapping("/return-user") Answer returnUser(@RequestBody ReturnUser command, Sending how) {
        return gateway.send(ROOM, command, how);
    }

    /** 停用用户. */
    @PostMapping("/lock-user") Answer lockUser(@RequestBody LockUser command, Sending how) {
        return gateway.send(ROOM, command, how);
    }

    /** 重置口令. */
    @PostMapping("/reset-password") Answer resetPassword(@RequestBody ResetPassword command, Sending how) {
        return gateway.send(ROOM, command, how);
    }

    /** 取一次性口令, once. */
    @PostMapping("/one-time-password") OneTimePasswords.Fetched oneTimePassword(@RequestBody Fetch asked) {
        return oneTime.fetch(asked.user());
    }

    @ExceptionHandler ResponseEntity<ProblemDetail> taken(PasswordTakenException taken) {
        return ResponseEntity.status(HttpStatus.CONFLICT).contentType(MediaType.APPLICATION_PROBLEM_JSON)
            .body(sheets.sheet(HttpStatus.CONFLICT, "PASSWORD_TAKEN", Map.of("user", taken.user())));
    }
}
