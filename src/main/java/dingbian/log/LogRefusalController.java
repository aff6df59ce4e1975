package dingbian.log;

import dingbian.ledger.Facts;
import dingbian.platform.KeyFileException;
import dingbian.platform.ProblemSheets;
import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** 存证之阻: why no head is signed now, told by whichever window needed one. */
@Order(0)
@RestControllerAdvice
class LogRefusalController {
    private final ProblemSheets sheets;

    LogRefusalController(ProblemSheets sheets) {
        this.sheets = sheets;
    }

    @ExceptionHandler ResponseEntity<ProblemDetail> broken(LogBrokenException broken) {
        return conflict("LOG_BROKEN", broken.facts());
    }

    @ExceptionHandler ResponseEntity<ProblemDetail> alarm(AlarmException alarm) {
        var first = alarm.alarms().get(0);
        return conflict("LOG_ALARM", Facts.of("count", alarm.alarms().size(), "kind", first.kind(), "size", first.size(), "file", first.file()));
    }

    /** The file's place is told in the log and not to who asks. */
    @ExceptionHandler ResponseEntity<ProblemDetail> keyIsNotHere(KeyFileException refused) {
        return conflict("LOG_KEY_NOT_HERE", Map.of());
    }

    private ResponseEntity<ProblemDetail> conflict(String error, Map<String, Object> facts) {
        var sheet = sheets.sheet(HttpStatus.CONFLICT, error, facts);
        return ResponseEntity.status(HttpStatus.CONFLICT).contentType(MediaType.APPLICATION_PROBLEM_JSON).body(sheet);
    }
}
