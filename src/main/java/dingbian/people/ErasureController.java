package dingbian.people;

import dingbian.ledger.Answer;
import dingbian.ledger.AsOf;
import dingbian.people.ErasureCommand.ApproveErasure;
import dingbian.people.ErasureCommand.ProposeErasure;
import dingbian.people.ErasureCommand.ReturnErasure;
import dingbian.platform.Gateway;
import dingbian.platform.Rows;
import dingbian.platform.Sending;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** 销毁窗口, by HTTP: the body of each POST is the command. */
@RestController
@RequestMapping("/api/people")
class ErasureController {
    private static final String ROOM = "people";
    private final Gateway gateway;
    private final ErasureFinder found;

    ErasureController(Gateway gateway, ErasureFinder found) {
        this.gateway = gateway;
        this.found = found;
    }

    /** 申请销毁. */
    @PostMapping("/propose-erasure") Answer propose(@RequestBody ProposeErasure command, Sending how) {
        return gateway.send(ROOM, command, how);
    }

    /** 批准销毁. */
    @PostMapping("/approve-erasure") Answer approve(@RequestBody ApproveErasure command, Sending how) {
        return gateway.send(ROOM, command, how);
    }

    /** 退回销毁申请. */
    @PostMapping("/return-erasure") Answer giveBack(@RequestBody ReturnErasure command, Sending how) {
        return gateway.send(ROOM, command, how);
    }

    @GetMapping("/erasures") Rows<ErasureRow> erasures(AsOf asked) {
        return found.all(asked);
    }

    @GetMapping("/{id}/traces") ErasureFinder.Traces traces(@PathVariable String id) {
        return found.traces(id);
    }
}
