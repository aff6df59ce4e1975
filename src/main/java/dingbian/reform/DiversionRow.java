package dingbian.reform;

import dingbian.audit.Naming;
import dingbian.ledger.PostingEvent;
import dingbian.ledger.SeatEvent.ExcessDeclared;
import dingbian.ledger.SeatEvent.PersonExited;
import dingbian.ledger.SeatEvent.PersonTransferredOut;
import dingbian.ledger.StandingEvent.DiversionDateSet;
import dingbian.ledger.StandingEvent.DiversionPlanned;
import dingbian.ledger.StandingEvent.ExcessGroundGiven;
import dingbian.platform.Moment;
import dingbian.reform.DiversionSheet.Paper;
import dingbian.reform.DiversionSheet.PersonRow;
import java.time.LocalDate;

/** 分流表一行编制. Pure. */
record DiversionRow(DiversionStory story, Naming naming, Moment moment) {

    PersonRow row() {
        var declared = story.last(ExcessDeclared.class).orElseThrow();
        var first = story.steps().stream().map(step -> step.event()).filter(ExcessDeclared.class::isInstance).findFirst().orElseThrow();
        var plan = story.last(DiversionPlanned.class);
        var due = story.last(DiversionDateSet.class).map(DiversionDateSet::due).orElse(null);
        var end = story.end() == null ? null : story.end().event();
        var to = toOrgan(end);
        return new PersonRow(declared.organ(), naming.organ(declared.organ()), declared.person(), naming.person(declared.person()), declared.unit(),
            naming.unit(declared.organ(), declared.unit()), declared.kind(), story.state(),
            story.last(ExcessGroundGiven.class).map(ExcessGroundGiven::ground).orElse(null), plan.map(DiversionPlanned::channel).orElse(null),
            plan.map(DiversionPlanned::destination).orElse(null), on(first), plan.map(this::on).orElse(null), due,
            end == null && due != null && due.isBefore(moment.at()), end == null ? null : on(end), story.way(),
            end instanceof PersonExited exit ? exit.mode() : null, to, to == null ? null : naming.organ(to), story.steps().stream()
                .map(step -> new Paper(step.event().type(), step.event().basis().document(), on(step.event()))).toList());
    }

    /** Where somebody was transferred to; null if it is no transfer. */
    static String toOrgan(PostingEvent event) {
        return event instanceof PersonTransferredOut out ? out.toOrgan() : null;
    }

    private LocalDate on(PostingEvent event) {
        return moment.axis().of(event.basis().days());
    }
}
