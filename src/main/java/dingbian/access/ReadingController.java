package dingbian.access;

import dingbian.ledger.Pen;
import dingbian.platform.RequestTimes;
import java.time.LocalDate;
import java.util.List;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** 查阅登记窗口: who saw what. */
@RestController
class ReadingController {
    private static final int MOST = 500;
    private final ReadingQueries readings;
    private final RequestTimes times;

    /** 一页: {@code next} goes into {@code before} to read on, null at the end. */
    record Page(List<ReadingQueries.Row> rows, Long next) {}

    ReadingController(ReadingQueries readings, RequestTimes times) {
        this.readings = readings;
        this.times = times;
    }

    /** @param to the last day that counts @param before what comes before this id, as {@code next} of the page before says */
    @GetMapping("/api/readings") Page readings(@RequestParam(required = false) String user, @RequestParam(required = false) String person,
            @RequestParam(required = false) String organ, @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) LocalDate from,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) LocalDate to, @RequestParam(required = false) Long before,
            @RequestParam(defaultValue = "100") int limit) {
        times.inOrder(from, to, "to");
        int size = Math.max(1, Math.min(MOST, limit));
        var asked = new ReadingQueries.Asked(user, person, organ, from == null ? null : from.atStartOfDay(Pen.ZONE).toInstant(),
            to == null ? null : to.plusDays(1).atStartOfDay(Pen.ZONE).toInstant(), before);
        var found = readings.newest(asked, size + 1);
        var rows = found.subList(0, Math.min(size, found.size()));
        return new Page(rows, found.size() > size ? rows.get(size - 1).id() : null);
    }
}
