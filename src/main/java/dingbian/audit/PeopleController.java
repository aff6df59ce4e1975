package dingbian.audit;

import dingbian.access.Caller;
import dingbian.access.Readings;
import dingbian.ledger.AsOf;
import dingbian.platform.Rows;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** 实名窗口. */
@RestController
@RequestMapping("/api/people")
class PeopleController {
    private final People people;
    private final Histories histories;
    private final Scope scope;
    private final Readings readings;

    PeopleController(People people, Histories histories, Scope scope, Readings readings) {
        this.readings = readings;
        this.people = people;
        this.histories = histories;
        this.scope = scope;
    }

    /** @param reason why somebody looks at a whole roster; it is recorded with who does */
    @GetMapping Rows<PersonRow> people(AsOf asked, @RequestParam(required = false) String query, @RequestParam(required = false) String organ,
            @RequestParam(required = false) String reason, Caller caller) {
        var found = people.of(asked, scope.readable(organ), query);
        if (query == null || query.isBlank()) {
            readings.roster(caller.user(), scope.readable(organ), (int) found.rows().stream().map(PersonRow::person).distinct().count(), reason);
        }
        return found;
    }

    @GetMapping("/{id}/history") PersonHistory history(AsOf asked, @PathVariable String id) {
        return histories.ofPerson(asked, id, scope.readable(null));
    }
}
