package dingbian.reform;

import dingbian.audit.Balances;
import dingbian.audit.People;
import dingbian.audit.Posts;
import dingbian.audit.Structure;
import dingbian.ledger.AsOf;
import dingbian.ledger.EstablishmentEvent.BookOpened;
import dingbian.ledger.InspectionEvent.NoticePublished;
import dingbian.ledger.LedgerEvent;
import dingbian.ledger.Level;
import dingbian.ledger.PlanEvent;
import dingbian.ledger.PlanEvent.PlanDrafted;
import dingbian.ledger.PlanEvent.PlanIssued;
import dingbian.ledger.PostingEvent;
import dingbian.ledger.UnitEvent;
import dingbian.ledger.UnitEvent.NatureDecided;
import dingbian.ledger.UnitEvent.NatureUndecided;
import dingbian.platform.Knowledge;
import dingbian.platform.Matters;
import dingbian.platform.Matters.Step;
import dingbian.platform.Moment;
import dingbian.platform.Rows;
import dingbian.platform.Wording;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** 填督查表: puts before each of the five questions what the ledger says. */
@Component
class SheetFinder {
    private final Knowledge knowledge;
    private final Matters matters;
    private final Structure structure;
    private final Balances balances;
    private final Posts posts;
    private final People people;
    private final Wording wording;

    SheetFinder(Knowledge knowledge, Matters matters, Structure structure, Balances balances, Posts posts, People people, Wording wording) {
        this.knowledge = knowledge;
        this.matters = matters;
        this.structure = structure;
        this.balances = balances;
        this.posts = posts;
        this.people = people;
        this.wording = wording;
    }

    /** @param organ null: of all townships; a district: of its own */
    Rows<SheetRow> of(AsOf asked, String organ) {
        var moment = knowledge.of(asked);
        var same = new AsOf(moment.at(), moment.axis(), moment.knownAt());
        var townships = matters.within(moment, organ, BookOpened.class).stream().map(Step::event).filter(book -> book.level() == Level.TOWNSHIP).toList();
        return Rows.of(moment, townships.stream().map(book -> row(moment, same, book)).toList());
    }

    private SheetRow row(Moment moment, AsOf same, BookOpened book) {
        return new SheetRow(book.organ(), book.name(), evidence(moment, same, book.organ()).all().stream()
            .map(said -> new SheetRow.Answer(said.question(), said.suggests(), said.facts(), wording.zh(said.key(), said.facts()),
                wording.en(said.key(), said.facts()))).toList());
    }

    private Evidence evidence(Moment moment, AsOf same, String organ) {
        var issue = events(moment, organ, PlanIssued.class).stream().reduce((first, second) -> second).orElse(null);
        var plan = issue == null ? null : planned(moment, issue);
        LocalDate issued = plan == null ? null : issue.basis().effectiveOn();
        return new Evidence(plan, issued, structure.units(same, organ).rows(), events(moment, organ, NoticePublished.class), posts.of(same, organ, null).rows(),
            people.of(same, organ, null).rows(), balances.of(same, organ, false).rows(), DiversionTally.of(events(moment, organ, PostingEvent.class)),
            undecided(events(moment, organ, UnitEvent.class)));
    }

    /** Null on a day that counts the issue, but not yet the draft, by the days of their papers. */
    private PlanDrafted planned(Moment moment, PlanIssued issue) {
        var steps = matters.of(moment, issue.organ(), PlanEvent.class).stream().filter(step -> step.event().plan().equals(issue.plan()));
        return Matters.begun(steps, PlanDrafted.class).stream().findFirst().map(PlanFile::drafted).orElse(null);
    }

    private static Set<String> undecided(List<UnitEvent> events) {
        var units = new LinkedHashSet<String>();
        for (var event : events) {
            if (event instanceof NatureUndecided) units.add(event.unit());
            if (event instanceof NatureDecided) units.remove(event.unit());
        }
        return units;
    }

    private <E extends LedgerEvent> List<E> events(Moment moment, String organ, Class<E> type) {
        return matters.of(moment, organ, type).stream().map(Step::event).toList();
    }
}
