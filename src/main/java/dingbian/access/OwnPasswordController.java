package dingbian.access;

import dingbian.ledger.Text;
import dingbian.platform.Form;
import dingbian.platform.MalformedException;
import dingbian.platform.Wording;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** 更改口令, by HTTP: this session goes on, all his others end. */
@RestController
class OwnPasswordController {
    private final OwnPassword own;
    private final Sessions sessions;
    private final Wording wording;
    private final Refusals refusals;

    /** 更改口令. */
    record PasswordChange(@Text String oldPassword, @Text String newPassword) implements Form {
        @Override public String toString() {
            return "PasswordChange";
        }
    }

    OwnPasswordController(OwnPassword own, Sessions sessions, Wording wording, Refusals refusals) {
        this.own = own;
        this.sessions = sessions;
        this.wording = wording;
        this.refusals = refusals;
    }

    @PostMapping("/api/me/password") @ResponseStatus(HttpStatus.NO_CONTENT)
    void password(@RequestBody PasswordChange asked, HttpServletRequest request, HttpServletResponse response) {
        var flaw = own.change(Caller.currentUserOrNull(), asked.oldPassword(), asked.newPassword(), request.getRemoteAddr());
        if (flaw != null) throw new MalformedException(List.of(wording.flaw(flaw.path(), flaw.key())));
        sessions.goOn(own.as(Caller.current().user()), request, response);
    }

    @ExceptionHandler void tooMany(TooManyAttemptsException many, HttpServletRequest request, HttpServletResponse response) throws IOException {
        refusals.commence(request, response, many);
    }
}
