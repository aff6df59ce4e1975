package dingbian.access;

import dingbian.ledger.TablesBehindException;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** 随时有效: ends a session at the next request once its user's password, role, scope or permission has changed, or it has lasted too long. */
final class FreshUser extends OncePerRequestFilter {
    private final Users users;
    private final Sessions sessions;
    private final Refusals refusals;

    FreshUser(Users users, Sessions sessions, Refusals refusals) {
        this.users = users;
        this.sessions = sessions;
        this.refusals = refusals;
    }

    @Override protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain next)
            throws ServletException, IOException {
        try {
            if (isStale(request)) leave(request);
        } catch (TablesBehindException rebuilding) {
            refusals.sayRebuilding(response);
            return;
        }
        next.doFilter(request, response);
    }

    private boolean isStale(HttpServletRequest request) {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof AppUser user
            && (sessions.isOver(request.getSession(false)) || !users.admitted(user.username()).filter(user::equals).isPresent());
    }

    private static void leave(HttpServletRequest request) {
        SecurityContextHolder.clearContext();
        var session = request.getSession(false);
        if (session != null) session.invalidate();
    }
}
