package dingbian.access;

import dingbian.ledger.TablesBehindException;
import dingbian.platform.ProblemSheets;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;

/** 门前答复: what the doors say to whom they do not let in. Never a challenge, or browsers would keep the password. */
@Component
class Refusals implements AuthenticationEntryPoint, AccessDeniedHandler {
    private final ProblemSheets sheets;

    Refusals(ProblemSheets sheets) {
        this.sheets = sheets;
    }

    @Override public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException why) throws IOException {
        if (why instanceof TooManyAttemptsException many) {
            response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(many.seconds()));
            say(response, HttpStatus.TOO_MANY_REQUESTS, "TOO_MANY_REQUESTS", Map.of("seconds", many.seconds()));
        } else if (why.getCause() instanceof TablesBehindException) {
            sayRebuilding(response);
        } else if (why instanceof AuthenticationServiceException) {
            say(response, HttpStatus.INTERNAL_SERVER_ERROR, "FAULT", Map.of("fault", "-"));
        } else {
            say(response, HttpStatus.UNAUTHORIZED, why instanceof BadCredentialsException ? "WRONG_PASSWORD" : "UNAUTHENTICATED", Map.of());
        }
    }

    /** An unknown caller without a CSRF token is first of all unknown. */
    @Override public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException why) throws IOException {
        var csrf = why instanceof CsrfException;
        if (csrf && Caller.currentOrNull() == null && request.getRequestURI().startsWith("/api/")) {
            say(response, HttpStatus.UNAUTHORIZED, "UNAUTHENTICATED", Map.of());
        } else {
            say(response, HttpStatus.FORBIDDEN, csrf ? "CSRF_TOKEN" : mustChange() ? "PASSWORD_MUST_CHANGE" : "FORBIDDEN", Map.of());
        }
    }

    static boolean mustChange() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof AppUser user && user.mustChange();
    }

    void sayRebuilding(HttpServletResponse response) throws IOException {
        say(response, HttpStatus.SERVICE_UNAVAILABLE, "REBUILDING", Map.of());
    }

    private void say(HttpServletResponse response, HttpStatus status, String title, Map<String, ?> facts) throws IOException {
        sheets.write(response, sheets.sheet(status, title, facts));
    }
}
