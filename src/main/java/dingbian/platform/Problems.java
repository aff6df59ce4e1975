package dingbian.platform;

import dingbian.ledger.OutOfScopeException;
import dingbian.ledger.RefusedException;
import dingbian.ledger.TablesBehindException;
import dingbian.ledger.UnknownCodeException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.ServletRequestBindingException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import org.springframework.web.util.DisconnectedClientHelper;

/** 出错: turns whatever went wrong into its status and sheet; looks through what the command bus wrapped around it. */
@RestControllerAdvice
class Problems extends ResponseEntityExceptionHandler {
    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);
    private final ProblemSheets sheets;
    private final QueryFlaws queryFlaws;

    Problems(ProblemSheets sheets, QueryFlaws queryFlaws) {
        this.sheets = sheets;
        this.queryFlaws = queryFlaws;
    }

    @ExceptionHandler(Exception.class)
    ResponseEntity<Object> any(Exception error) {
        for (Throwable cause = error; cause != null; cause = cause.getCause()) {
            var sheet = known(cause);
            if (sheet != null) return answer(sheet, new HttpHeaders());
        }
        if (Conflicts.isConflict(error)) return answer(lostRace(), new HttpHeaders());
        return answer(fault(error), new HttpHeaders());
    }

    private ProblemDetail known(Throwable cause) {
        if (cause instanceof LineException line) return ProblemSheets.ofLine(known(line.getCause()), line.line());
        if (cause instanceof RefusedException refused) return sheets.refused(refused);
        if (cause instanceof UnknownCodeException unknown) return sheets.unknown(unknown);
        if (cause instanceof MalformedException malformed) return sheets.malformed(malformed.flaws());
        if (cause instanceof OutOfScopeException scope) return outOfScope(scope);
        if (cause instanceof AccessDeniedException) return sheets.sheet(HttpStatus.FORBIDDEN);
        if (cause instanceof LostRaceException || cause instanceof ConcurrencyException) return lostRace();
        if (cause instanceof InvalidParameterException unreadable) return sheets.sheet(UnreadableParameters.status(unreadable));
        if (cause instanceof TablesBehindException) return sheets.sheet(HttpStatus.SERVICE_UNAVAILABLE, "REBUILDING", Map.of());
        if (cause instanceof RequestRejectedException) return sheets.sheet(HttpStatus.BAD_REQUEST);
        return cause instanceof ErrorResponse known ? sheets.sheet(HttpStatus.valueOf(known.getStatusCode().value())) : null;
    }

    private ProblemDetail outOfScope(OutOfScopeException error) {
        return sheets.sheet(HttpStatus.FORBIDDEN, error.title(), error.facts());
    }

    private ProblemDetail lostRace() {
        return sheets.sheet(HttpStatus.CONFLICT, "LOST_RACE", Map.of());
    }

    private ProblemDetail fault(Exception error) {
        var number = UUID.randomUUID().toString();
        LOG.error("fault {}", number, error);
        return sheets.sheet(HttpStatus.INTERNAL_SERVER_ERROR, "FAULT", Map.of("fault", number));
    }

    /** What Spring MVC itself finds wrong with a request. */
    @Override protected ResponseEntity<Object> handleExceptionInternal(Exception error, Object body, HttpHeaders headers,
                                                                       HttpStatusCode status, WebRequest request) {
        if (DisconnectedClientHelper.isClientDisconnectedException(error)) return null; // who has left hears no answer, and it is no fault
        if (status.is5xxServerError()) return answer(fault(error), new HttpHeaders());
        var isBad = status.value() == HttpStatus.BAD_REQUEST.value();
        return answer(isBad ? badRequest(error) : sheets.sheet(HttpStatus.valueOf(status.value())), headers);
    }

    private ProblemDetail badRequest(Exception error) {
        if (error instanceof TypeMismatchException mismatch) return sheets.malformed(List.of(queryFlaws.of(mismatch)));
        if (error instanceof ServletRequestBindingException missing) return sheets.malformed(List.of(queryFlaws.of(missing)));
        if (error instanceof HttpMessageNotReadableException) return sheets.malformed(List.of(queryFlaws.noBody()));
        return sheets.sheet(HttpStatus.BAD_REQUEST);
    }

    private static ResponseEntity<Object> answer(ProblemDetail sheet, HttpHeaders headers) {
        return ResponseEntity.status(sheet.getStatus()).headers(headers).contentType(MediaType.APPLICATION_PROBLEM_JSON).body(sheet);
    }
}
