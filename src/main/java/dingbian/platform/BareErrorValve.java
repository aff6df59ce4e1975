package dingbian.platform;

import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;

/** What Tomcat refuses before any application sees it (a malformed request line or header): JSON, and nothing of the inside. */
public final class BareErrorValve extends ErrorReportValve {
    @Override protected void report(Request request, Response response, Throwable throwable) {
        var status = response.getStatus();
        if (status < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) return;
        try {
            response.setContentType("application/problem+json");
            response.setCharacterEncoding("UTF-8");
            response.getReporter().write("{\"title\":\"" + (status < 500 ? "BAD_REQUEST" : "FAULT") + "\",\"status\":" + status + "}");
            response.finishResponse();
        } catch (IOException | IllegalStateException clientIsGone) {
            container.getLogger().debug("no answer", clientIsGone);
        }
    }
}
