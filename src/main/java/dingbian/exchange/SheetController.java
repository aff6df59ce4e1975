package dingbian.exchange;

import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** 存表窗口: a table that the page shows comes back as a workbook. Nothing is kept, and nothing is told that was not sent. */
@RestController
@RequestMapping("/api")
class SheetController {
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String NOT_IN_FILE_NAMES = "[\\\\/:*?\"<>|]";

    @PostMapping(path = "/sheets", produces = XLSX) ResponseEntity<byte[]> workbook(@RequestBody Sheet sheet) {
        var name = ContentDisposition.attachment().filename(sheet.title().replaceAll(NOT_IN_FILE_NAMES, "_") + ".xlsx", StandardCharsets.UTF_8).build();
        return ResponseEntity.ok().header(HttpHeaders.CONTENT_DISPOSITION, name.toString()).body(Xlsx.of(sheet));
    }
}
