package dingbian.log;

import dingbian.access.Caller;
import dingbian.access.Readings;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** 存证包窗口: a whole pack, to be checked elsewhere. Who takes one, and why, is recorded before it is made. */
@RestController
@RequestMapping("/api/log")
class PackController {
    private static final MediaType ZIP = new MediaType("application", "zip");
    private final PackZip zips;
    private final Readings readings;

    PackController(PackZip zips, Readings readings) {
        this.zips = zips;
        this.readings = readings;
    }

    @GetMapping("/pack") ResponseEntity<InputStreamResource> pack(@RequestParam String reason) {
        readings.pack(Caller.current().user(), reason);
        var zip = zips.make();
        return ResponseEntity.ok().contentType(ZIP).contentLength(zip.bytes())
            .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename(zip.name()).build().toString())
            .body(new InputStreamResource(zip.content()));
    }
}
