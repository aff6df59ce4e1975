package dingbian.platform;

import dingbian.ledger.RefusedException;
import dingbian.ledger.UnknownCodeException;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** 错误回单: the one shape in which every error is told (application/problem+json). */
@Component
public class ProblemSheets {
    private final Wording wording;
    private final JsonMapper json;

    ProblemSheets(Wording wording, JsonMapper json) {
        this.wording = wording;
        this.json = json;
    }

    /** @param title a word for programs; its sentences stand in messages under error.TITLE */
    public ProblemDetail sheet(HttpStatus status, String title, Map<String, ?> facts) {
        return sheet(status, title, "error." + title, facts);
    }

    ProblemDetail sheet(HttpStatus status, String title, String sentence, Map<String, ?> facts) {
        var sheet = ProblemDetail.forStatus(status);
        sheet.setTitle(title);
        sheet.setDetail(wording.zh(sentence, facts));
        sheet.setProperty("detailEn", wording.en(sentence, facts));
        sheet.setProperty("facts", facts);
        return sheet;
    }

    /** What a desk says no to, and what it does not know: as an answer, or as a line of one. */
    ProblemDetail refused(RefusedException error) {
        var rule = error.refusal().rule();
        var sheet = sheet(HttpStatus.UNPROCESSABLE_CONTENT, rule.name(), "rule." + rule.name(), error.spoken());
        sheet.setProperty("facts", error.refusal().facts());
        sheet.setProperty("rule", rule.page());
        return sheet;
    }

    ProblemDetail unknown(UnknownCodeException error) {
        return sheet(HttpStatus.NOT_FOUND, "UNKNOWN_" + error.what().toUpperCase(Locale.ROOT), Map.of(error.what(), error.code()));
    }

    /** 第几条: the same sheet, with the line of the list among its facts. */
    static ProblemDetail ofLine(ProblemDetail sheet, int line) {
        var facts = new LinkedHashMap<String, Object>();
        if (sheet.getProperties() != null && sheet.getProperties().get("facts") instanceof Map<?, ?> told) {
            told.forEach((name, fact) -> facts.put((String) name, fact));
        }
        facts.put("line", line);
        sheet.setProperty("facts", facts);
        return sheet;
    }

    /** An error that the status tells well enough. */
    ProblemDetail sheet(HttpStatus status) {
        return sheet(status, status.name(), Map.of("status", status.value()));
    }

    ProblemDetail malformed(List<Flaw> flaws) {
        var sheet = sheet(HttpStatus.BAD_REQUEST, "MALFORMED", Map.of());
        sheet.setProperty("errors", flaws);
        return sheet;
    }

    public void write(HttpServletResponse response, ProblemDetail sheet) throws IOException {
        response.setStatus(sheet.getStatus());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.getOutputStream().write(json.writeValueAsBytes(sheet));
    }
}
