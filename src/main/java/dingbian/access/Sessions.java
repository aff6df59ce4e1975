package dingbian.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;

/** 会话: how long one lasts, however busy it is (dingbian.session.longest); how long an idle one, the container knows (server.servlet.session.timeout). */
@Component
class Sessions {
    private static final String BEGAN = "dingbian.began";
    private final HttpSessionSecurityContextRepository kept = new HttpSessionSecurityContextRepository();
    private final Clock clock;
    private final Duration longest;

    Sessions(Clock clock, @Value("${dingbian.session.longest}") Duration longest) {
        this.clock = clock;
        this.longest = longest;
    }

    void begin(HttpSession session) {
        session.setAttribute(BEGAN, clock.instant());
    }

    /** @param session null: none, as where a program shows its password each time */
    boolean isOver(HttpSession session) {
        return session != null && (!(session.getAttribute(BEGAN) instanceof Instant began) || !clock.instant().isBefore(began.plus(longest)));
    }

    /** Goes on as this user, as he is now, under a new id; all his other sessions know him only as he was. */
    void goOn(AppUser user, HttpServletRequest request, HttpServletResponse response) {
        if (request.getSession(false) == null) return;
        request.changeSessionId();
        become(user, request, response);
    }

    void become(AppUser user, HttpServletRequest request, HttpServletResponse response) {
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(user, null, user.getAuthorities()));
        SecurityContextHolder.setContext(context);
        kept.saveContext(context, request, response);
    }
}
