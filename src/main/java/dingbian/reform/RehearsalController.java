package dingbian.reform;

import dingbian.access.Caller;
import dingbian.audit.Comparisons;
import dingbian.ledger.Answer;
import dingbian.platform.CommandList;
import dingbian.platform.CommandLists;
import dingbian.platform.Sending;
import java.util.List;
import java.util.TreeSet;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** 预演窗口: a list of commands, tried with nothing written, or carried out as one act. */
@RestController
@RequestMapping("/api/reform")
class RehearsalController {
    private final CommandLists lists;
    private final Comparisons comparisons;

    RehearsalController(CommandLists lists, Comparisons comparisons) {
        this.lists = lists;
        this.comparisons = comparisons;
    }

    /** 预演. */
    @PostMapping("/rehearse") Rehearsal rehearse(@RequestBody CommandList list, Sending how, Caller caller) {
        return lists.rehearse(list, how, caller::mayPost, tried -> {
            var touched = new TreeSet<String>();
            tried.lines().forEach(line -> touched.addAll(line.organs()));
            return Rehearsal.of(tried, comparisons.of(tried.at(), tried.before(), List.copyOf(touched), how.scope()));
        });
    }

    /** 成批提交. */
    @PostMapping("/carry-out") Answer carryOut(@RequestBody CommandList list, Sending how, Caller caller) {
        return lists.carryOut(list, how, caller::mayPost);
    }
}
