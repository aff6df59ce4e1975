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
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** GET /api/me: who I am; 200 for everybody, so that a page may ask before anybody has signed in; {@code may}: what I may post. And my own password. */
@RestController
class MeController {
    private final Demo demo;
    private final OrganQueries names;
    private final OwnPassword own;
    private final Sessions sessions;
    private final Wording wording;
    private final Refusals refusals;
    private final Offers offers;

    record Me(String user, Role role, String organ, String organName, boolean demo, List<String> users, boolean mayWrite, boolean passwordMustChange,
              boolean seesUsers, boolean seesReadings, boolean mayReveal, List<String> may) {}

    /** 更改口令. */
    record PasswordChange(@Text String oldPassword, @Text String newPassword) implements Form {
        @Override public String toString() {
            return "PasswordChange";
        }
    }

    MeController(Demo demo, OrganQueries names, OwnPassword own, Sessions sessions, Wording wording, Refusals refusals, Offers offers) {
        this.offers = offers;
        this.refusals = refusals;
        this.demo = demo;
        this.names = names;
        this.own = own;
        this.sessions = sessions;
        this.wording = wording;
    }

    @GetMapping("/api/me")
    Me me() {
        var user = Caller.currentUserOrNull();
        var users = demo.on() ? FirstUsers.demoNames() : null;
        if (user == null) return new Me(null, null, null, null, demo.on(), users, false, false, false, false, false, List.of());
        var caller = user.caller();
        return new Me(caller.user(), caller.role(), caller.organ(), names.of(caller.organ()), demo.on(), users, caller.mayWrite(), user.mustChange(),
            Matrix.mayRead(caller.role(), "/api/users"), Matrix.mayRead(caller.role(), "/api/readings"), caller.mayReveal(), offers.to(caller.role()));
    }

    /** 更改口令: this session goes on, all his others end. */
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
