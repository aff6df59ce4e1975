package dingbian.audit;

import dingbian.ledger.AsOf;
import dingbian.platform.RequestTimes;
import dingbian.platform.Rows;
import java.time.LocalDate;
import java.util.List;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** 查找窗口. */
@RestController
@RequestMapping("/api")
class SearchController {
    private final Search search;
    private final Daybook daybook;
    private final RequestTimes times;
    private final Scope scope;

    SearchController(Search search, Daybook daybook, RequestTimes times, Scope scope) {
        this.search = search;
        this.daybook = daybook;
        this.times = times;
        this.scope = scope;
    }

    /** 查找. */
    @GetMapping("/search") Search.Found search(AsOf asked, @RequestParam String query, @RequestParam(required = false) String organ) {
        return search.of(asked, scope.readable(organ), query);
    }

    /** 经办簿; {@code position}: acts before this one; {@code event}: the ids of events, a comma between; the acts that wrote them. */
    @GetMapping("/acts") Rows<ActRow> acts(AsOf asked, @RequestParam(required = false) String organ,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) LocalDate recordedFrom,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) LocalDate recordedTo, @RequestParam(required = false) String recordedBy,
            @RequestParam(required = false) String document, @RequestParam(required = false) String issuer,
            @RequestParam(required = false) String act, @RequestParam(required = false) String event, @RequestParam(required = false) Long position,
            @RequestParam(defaultValue = "100") int limit) {
        times.inOrder(recordedFrom, recordedTo, "recordedTo");
        var span = new Span(recordedFrom, recordedTo);
        return daybook.of(asked, new Daybook.Asked(scope.readable(organ), recordedFrom == null ? null : span.from(), span.to(), recordedBy, document,
            issuer, act, event == null ? null : List.of(event.split(",")), position, limit));
    }
}
