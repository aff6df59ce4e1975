package dingbian.platform;

import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** 备份窗口. */
@RestController
@RequestMapping("/api/platform")
class BackupController {
    private final Backup backup;
    private final ProblemSheets sheets;

    BackupController(Backup backup, ProblemSheets sheets) {
        this.backup = backup;
        this.sheets = sheets;
    }

    @PostMapping("/backup") Backup.Made backup() {
        return backup.make();
    }

    @GetMapping("/backups") Backup.Kept backups() {
        return backup.list();
    }

    @ExceptionHandler ResponseEntity<ProblemDetail> cannot(BackupException why) {
        return ResponseEntity.status(HttpStatus.CONFLICT).contentType(MediaType.APPLICATION_PROBLEM_JSON)
            .body(sheets.sheet(HttpStatus.CONFLICT, why.getMessage(), Map.of()));
    }
}
