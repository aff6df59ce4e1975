package dingbian.establishment;

import dingbian.access.Caller;
import dingbian.ledger.AsOf;
import dingbian.platform.Rows;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** 限额窗口: what is proposed. */
@RestController
@RequestMapping("/api/establishment")
class LimitController {
    private final LimitFinder found;

    LimitController(LimitFinder found) {
        this.found = found;
    }

    @GetMapping("/limit-proposals") Rows<LimitRow> proposals(AsOf asked, @RequestParam(required = false) String organ, Caller caller) {
        return found.all(asked, caller.readable(organ));
    }
}
