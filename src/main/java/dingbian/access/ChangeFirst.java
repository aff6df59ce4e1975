package dingbian.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.filter.OncePerRequestFilter;

/** 先改口令: a program that shows a one-time password may change it, and learns nothing else, not even who it is. */
final class ChangeFirst extends OncePerRequestFilter {
    private final Refusals refusals;

    ChangeFirst(Refusals refusals) {
        this.refusals = refusals;
    }

    @Override protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain next)
            throws ServletException, IOException {
        if (Refusals.mustChange() && !request.getRequestURI().equals(Matrix.OWN_PASSWORD))
            refusals.handle(request, response, new AccessDeniedException("one-time password"));
        else next.doFilter(request, response);
    }
}
