package dingbian.audit;

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

    PeopleController(People people, Histories histories, Scope scope) {
        this.people = people;
        this.histories = histories;
        this.scope = scope;
    }

    @GetMapping Rows<PersonRow> people(AsOf asked, @RequestParam(required = false) String query, @RequestParam(required = false) String organ) {
        return people.of(asked, scope.readable(organ), query);
    }

    @GetMapping("/{id}/history") PersonHistory history(AsOf asked, @PathVariable String id) {
        return histories.ofPerson(asked, id, scope.readable(null));
    }
}
