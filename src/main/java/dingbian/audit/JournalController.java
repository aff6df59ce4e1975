package dingbian.audit;

import dingbian.ledger.AsOf;
import dingbian.ledger.Kind;
import dingbian.platform.RequestTimes;
import dingbian.platform.Rows;
import java.time.LocalDate;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** 流水窗口. */
@RestController
@RequestMapping("/api")
class JournalController {
    private final Pages pages;
    private final Changes changes;
    private final Revisions revisions;
    private final Explain explain;
    private final RequestTimes times;
    private final Scope scope;

    JournalController(Pages pages, Changes changes, Revisions revisions, Explain explain, RequestTimes times, Scope scope) {
        this.pages = pages;
        this.changes = changes;
        this.revisions = revisions;
        this.explain = explain;
        this.times = times;
        this.scope = scope;
    }

    /**
     * @param position lines of events before this one, as {@code next} of the page before says; without it the newest
     * @param document part of a document's number
     * @param at without it, what takes effect later is shown too
     */
    @GetMapping("/journal") Pages.Page journal(AsOf asked, @RequestParam(required = false) String organ, @RequestParam(required = false) String unit,
            @RequestParam(required = false) String person, @RequestParam(required = false) String document, @RequestParam(required = false) String type,
            @RequestParam(required = false) String act, @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) LocalDate from,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) LocalDate to, @RequestParam(required = false) Long position,
            @RequestParam(defaultValue = "100") int limit, @RequestParam(required = false) String at) {
        times.inOrder(from, to, "to");
        return pages.of(at == null ? asked.ever() : asked, new Pages.Asked(scope.readable(organ), unit, person,
            new Pages.Wrote(document, type, act), new Span(from, to), position, limit));
    }

    @GetMapping("/changes") Rows<ChangeRow> changes(AsOf asked, @RequestParam(required = false) String organ,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) LocalDate from,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) LocalDate to) {
        times.inOrder(from, to, "to");
        return changes.of(asked, scope.readable(organ), new Span(from, to));
    }

    @GetMapping("/changes/counts") ChangeCounts counts(AsOf asked, @RequestParam(required = false) String organ,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) LocalDate from,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) LocalDate to) {
        return ChangeCounts.of(changes(asked, organ, from, to));
    }

    @GetMapping("/revisions") Revisions.Revised revisions(AsOf asked, @RequestParam String knownFrom,
            @RequestParam(required = false) String knownTo, @RequestParam(required = false) String organ) {
        var later = knownTo == null ? asked : new AsOf(asked.at(), asked.axis(), times.instant(knownTo, "knownTo"));
        var earlier = times.instant(knownFrom, "knownFrom");
        times.inOrder(earlier, later.knownAt(), "knownTo");
        return revisions.of(later, earlier, scope.readable(organ));
    }

    @GetMapping("/explain") Explanation explain(AsOf asked, @RequestParam(required = false) String organ, @RequestParam(required = false) String unit,
            @RequestParam Kind kind, @RequestParam Figure measure) {
        return explain.of(asked, new Explain.Asked(scope.readable(organ), unit, kind, measure));
    }
}
