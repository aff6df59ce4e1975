package dingbian.platform;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Tomcat throws at the first look at a parameter that it cannot decode; a filter may look before any controller does. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class UnreadableParameters extends OncePerRequestFilter {
    private final ProblemSheets sheets;

    UnreadableParameters(ProblemSheets sheets) {
        this.sheets = sheets;
    }

    @Override protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain next)
            throws ServletException, IOException {
        try {
            next.doFilter(request, response);
        } catch (InvalidParameterException unreadable) {
            sheets.write(response, sheets.sheet(status(unreadable)));
        }
    }

    /** 400, or 413 for a form that is too large. */
    static HttpStatus status(InvalidParameterException unreadable) {
        return HttpStatus.valueOf(unreadable.getErrorCode());
    }
}
