package dingbian.access;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.Map;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;

/**
 * 浏览器须知: our own files only, no frames, no traces. Said at the outermost place, so that what is refused before any filter sees it bears
 * the same headers; files of the page replace no-store by no-cache.
 */
final class PageHeaders extends ValveBase {
    private static final String CONTENT = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; "
        + "font-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'; manifest-src 'self'";
    private static final Map<String, String> ALWAYS = Map.of("Content-Security-Policy", CONTENT,
        "Permissions-Policy", "camera=(), microphone=(), geolocation=(), payment=(), usb=()", "Referrer-Policy", "no-referrer",
        "Cross-Origin-Opener-Policy", "same-origin", "Cross-Origin-Resource-Policy", "same-origin", "X-Content-Type-Options", "nosniff",
        "X-Frame-Options", "DENY", "Cache-Control", "no-cache, no-store, max-age=0, must-revalidate");
    private static final String A_YEAR = "max-age=31536000";

    PageHeaders() {
        super(true);
    }

    @Override public void invoke(Request request, Response response) throws IOException, ServletException {
        ALWAYS.forEach(response::setHeader);
        if (request.isSecure()) response.setHeader("Strict-Transport-Security", A_YEAR);
        getNext().invoke(request, response);
    }
}
