package dingbian.platform;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;

/** What Tomcat refuses before any application sees it (a malformed request line or header): JSON, and nothing of the inside. */
public final class BareErrorValve extends ErrorReportValve {
    private static final Set<Integer> UNKNOWN_TO_TOMCAT =
        Set.of(HttpServletResponse.SC_NOT_IMPLEMENTED, HttpServletResponse.SC_HTTP_VERSION_NOT_SUPPORTED);

    @Override protected void report(Request request, Response response, Throwable throwable) {
        var status = blame(response.getStatus());
        if (status < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) return;
        try {
            response.setStatus(status);
            response.setContentType("application/problem+json");
            response.setCharacterEncoding("UTF-8");
            response.getReporter().write(sheet(status));
            response.finishResponse();
        } catch (IOException | IllegalStateException clientIsGone) {
            container.getLogger().debug("no answer", clientIsGone);
        }
    }

    private static String sheet(int status) {
        var title = status < 500 ? "BAD_REQUEST" : "FAULT";
        var words = Wording.standalone();
        return "{\"title\":\"%s\",\"status\":%d,\"detail\":\"%s\",\"detailEn\":\"%s\",\"facts\":{}}".formatted(title, status,
            words.zh("error." + title, Map.of()), words.en("error." + title, Map.of()));
    }

    /** Tomcat calls an unknown version or encoding its own fault; it is the client's. */
    private static int blame(int status) {
        return UNKNOWN_TO_TOMCAT.contains(status) ? HttpServletResponse.SC_BAD_REQUEST : status;
    }
}
