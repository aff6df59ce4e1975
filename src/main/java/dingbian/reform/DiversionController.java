package dingbian.reform;

import dingbian.access.Caller;
import dingbian.ledger.AsOf;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** 分流窗口. */
@RestController
@RequestMapping("/api/reform/diversions")
class DiversionController {
    private final DiversionFinder finder;
    private final PlacementFinder placements;

    DiversionController(DiversionFinder finder, PlacementFinder placements) {
        this.finder = finder;
        this.placements = placements;
    }

    /** 安置分流表. */
    @GetMapping DiversionSheet diversions(AsOf asked, Caller caller, @RequestParam String organ) {
        return finder.of(asked, caller.readable(organ));
    }

    /** 安置建议表. */
    @GetMapping("/proposal") PlacementSheet proposal(AsOf asked, Caller caller, @RequestParam String organ) {
        return placements.of(asked, caller.readable(organ));
    }
}
