package dingbian.audit;

import dingbian.ledger.AsOf;
import dingbian.platform.Rows;
import dingbian.policy.Milestones;
import dingbian.policy.Milestones.Milestone;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** 核查窗口. */
@RestController
@RequestMapping("/api")
class FindingsController {
    private final Findings findings;
    private final Milestones milestones;
    private final JournalQueries journal;
    private final Scope scope;

    FindingsController(Findings findings, Milestones milestones, JournalQueries journal, Scope scope) {
        this.findings = findings;
        this.milestones = milestones;
        this.journal = journal;
        this.scope = scope;
    }

    /** 大事记答复. */
    record Dates(List<Milestone> rows) {}

    @GetMapping("/findings") Rows<Finding> findings(AsOf asked, @RequestParam(required = false) String organ) {
        return findings.of(asked, scope.readable(organ));
    }

    /** Those of districts that have a book here: another office's story is not this one's. */
    @GetMapping("/milestones") Dates milestones(@RequestParam(required = false) String organ) {
        return new Dates(milestones.of(scope.readable(organ)).stream().filter(milestone -> journal.hasBook(milestone.district())).toList());
    }
}
