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

/** 机构岗位窗口. */
@RestController
@RequestMapping("/api")
class StructureController {
    private final Structure structure;
    private final Posts posts;
    private final Histories histories;
    private final Scope scope;
    private final Readings readings;

    StructureController(Structure structure, Posts posts, Histories histories, Scope scope, Readings readings) {
        this.readings = readings;
        this.structure = structure;
        this.posts = posts;
        this.histories = histories;
        this.scope = scope;
    }

    @GetMapping("/organs") Rows<OrganRow> organs(AsOf asked, @RequestParam(required = false) String organ) {
        return structure.organs(asked, scope.readable(organ));
    }

    @GetMapping("/units") Rows<UnitRow> units(AsOf asked, @RequestParam(required = false) String organ) {
        return structure.units(asked, scope.readable(organ));
    }

    /** @param reason why somebody looks at a whole roster; it is recorded with who does */
    @GetMapping("/posts") Rows<PostRow> posts(AsOf asked, @RequestParam(required = false) String organ, @RequestParam(required = false) String unit,
            @RequestParam(required = false) String reason, Caller caller) {
        var found = posts.of(asked, scope.readable(organ), unit);
        readings.roster(caller.user(), scope.readable(organ), (int) found.rows().stream().flatMap(PostRow::people).distinct().count(), reason);
        return found;
    }

    @GetMapping("/posts/{post}/history") Rows<StayRow> history(AsOf asked, @PathVariable String post, @RequestParam String organ) {
        return histories.ofPost(asked, scope.readable(organ), post);
    }

    /** 岗位沿革 of a unit or an organ; @param reason why somebody looks at so many; it is recorded with who does */
    @GetMapping("/posts/history") Rows<StayRow> histories(AsOf asked, @RequestParam String organ, @RequestParam(required = false) String unit,
            @RequestParam(required = false) String reason, Caller caller) {
        var found = histories.ofPosts(asked, scope.readable(organ), unit);
        readings.roster(caller.user(), organ, (int) found.rows().stream().map(StayRow::person).distinct().count(), reason);
        return found;
    }
}
