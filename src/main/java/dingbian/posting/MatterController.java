package dingbian.posting;

import dingbian.access.Caller;
import dingbian.ledger.AsOf;
import dingbian.platform.Rows;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** 办件窗口: questions about the use of quota and selections. */
@RestController
@RequestMapping("/api/posting")
class MatterController {
    private final MatterFinder found;

    MatterController(MatterFinder found) {
        this.found = found;
    }

    /** 用编申请. */
    @GetMapping("/applications") Rows<ApplicationRow> applications(AsOf asked, @RequestParam(required = false) String organ, Caller caller) {
        return found.applications(asked, caller.readable(organ));
    }

    /** 待上编台账. */
    @GetMapping("/slots") Rows<SlotRow> slots(AsOf asked, @RequestParam(required = false) String organ, Caller caller) {
        return found.slots(asked, caller.readable(organ));
    }

    /** 选岗. */
    @GetMapping("/selections") Rows<SelectionRow> selections(AsOf asked, @RequestParam(required = false) String organ, Caller caller) {
        return found.selections(asked, caller.readable(organ));
    }
}
