package dingbian.platform;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What fails before any controller is asked, in the same shape as all other errors. */
@RestController
class ErrorPage implements ErrorController {
    private final ProblemSheets sheets;

    ErrorPage(ProblemSheets sheets) {
        this.sheets = sheets;
    }

    @io.swagger.v3.oas.annotations.Hidden
    @RequestMapping("${spring.web.error.path:/error}")
    ResponseEntity<ProblemDetail> error(HttpServletRequest request) {
        var status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code ? HttpStatus.resolve(code) : null;
        var sheet = status == null || status.is5xxServerError()
            ? sheets.sheet(HttpStatus.INTERNAL_SERVER_ERROR, "FAULT", Map.of("fault", "-")) : sheets.sheet(status);
        return ResponseEntity.status(sheet.getStatus()).contentType(MediaType.APPLICATION_PROBLEM_JSON).body(sheet);
    }
}
