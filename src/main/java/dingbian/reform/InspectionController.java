package dingbian.reform;

import dingbian.access.Caller;
import dingbian.ledger.AsOf;
import dingbian.platform.Rows;
import dingbian.reform.NoticeFile.NoticeRow;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** 督查窗口: questions about inspections and notices. */
@RestController
@RequestMapping("/api/reform")
class InspectionController {
    private final InspectionFinder inspections;
    private final SheetFinder sheets;
    private final NoticeFinder notices;

    InspectionController(InspectionFinder inspections, SheetFinder sheets, NoticeFinder notices) {
        this.inspections = inspections;
        this.sheets = sheets;
        this.notices = notices;
    }

    @GetMapping("/inspections") Rows<InspectionFile> inspections(AsOf asked, @RequestParam(required = false) String organ, Caller caller) {
        return inspections.all(asked, caller.readable(organ));
    }

    @GetMapping("/inspection-sheet") Rows<SheetRow> sheet(AsOf asked, @RequestParam(required = false) String organ, Caller caller) {
        return sheets.of(asked, caller.readable(organ));
    }

    @GetMapping("/notices") Rows<NoticeRow> notices(AsOf asked, @RequestParam(required = false) String organ, Caller caller) {
        return notices.all(asked, caller.readable(organ));
    }

    @GetMapping("/notices/{notice}") NoticeFile notice(AsOf asked, @PathVariable String notice, @RequestParam String organ, Caller caller) {
        return notices.one(asked, caller.readable(organ), notice);
    }
}
