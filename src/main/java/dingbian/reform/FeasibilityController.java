package dingbian.reform;

import dingbian.access.Caller;
import dingbian.ledger.AsOf;
import dingbian.ledger.Kind;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** 测算窗口. */
@RestController
@RequestMapping("/api/reform")
class FeasibilityController {
    private final FeasibilityFinder finder;

    FeasibilityController(FeasibilityFinder finder) {
        this.finder = finder;
    }

    @GetMapping("/feasibility") FeasibilitySheet feasibility(AsOf asked, Caller caller, @RequestParam String organ, @RequestParam Kind kind,
                                                             @RequestParam(defaultValue = "false") boolean plans) {
        return finder.of(asked, caller.readable(organ), kind, plans);
    }
}
