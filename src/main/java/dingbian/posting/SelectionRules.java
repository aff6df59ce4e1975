package dingbian.posting;

import static dingbian.ledger.Rule.*;

import dingbian.ledger.Decision;
import dingbian.ledger.Facts;
import dingbian.ledger.Guards;
import dingbian.ledger.Matter;
import dingbian.ledger.PersonRef;
import dingbian.ledger.SelectionEvent.CandidatesListed;
import dingbian.ledger.SelectionEvent.Choice;
import dingbian.ledger.SelectionEvent.SelectionDecided;
import dingbian.ledger.SelectionEvent.SelectionOpened;
import dingbian.posting.PostingCommand.Assign;
import dingbian.posting.SelectionCommand.DecideSelection;
import dingbian.posting.SelectionCommand.ListCandidates;
import dingbian.posting.SelectionCommand.OpenSelection;
import java.util.ArrayList;
import dingbian.ledger.UnknownCodeException;
import java.util.Collections;
import java.util.List;

/** 选岗的规则: posts are offered, people stand for them, the result assigns. Pure. */
final class SelectionRules {

    private SelectionRules() {}

    static Decision open(OpenSelection c, Affair x) {
        var guards = x.inOpenBook(c.organ());
        x.book(c.organ()).acts().matter(c.round()).isNew(guards);
        x.unitStands(guards, c.organ(), c.unit());
        c.posts().forEach(post -> x.postStands(guards, c.organ(), c.unit(), post));
        once(guards, c.posts());
        var held = c.posts().stream().flatMap(post -> x.book(c.organ()).holderFrom(post, x.day()).stream()).findFirst();
        return guards.require(POST_TAKEN, held::isEmpty, () -> Case.seatFacts(held.orElseThrow()))
            .approve(() -> List.of(new SelectionOpened(c.organ(), c.round(), c.unit(), c.method(), c.posts(), x.by(), x.basis())));
    }

    private static Guards once(Guards guards, List<String> codes) {
        var twice = codes.stream().filter(code -> Collections.frequency(codes, code) > 1).findFirst();
        return guards.require(LISTED_TWICE, twice::isEmpty, () -> Facts.of("twice", twice.orElseThrow()));
    }

    static Decision list(ListCandidates c, Affair x) {
        var people = x.ids(c.candidates());
        var guards = x.inOpenBook(c.organ());
        round(c.organ(), c.round(), x).follows(guards, x.basis(), SelectionOpened.class, CandidatesListed.class);
        once(guards, people);
        var stranger = people.stream().filter(person -> !isOfStaff(person, c.organ(), x)).findFirst();
        return guards.require(NOT_ON_QUOTA, stranger::isEmpty, () -> Facts.of("person", stranger.orElseThrow(), "organ", c.organ(), "day", x.day()))
            .approve(() -> List.of(new CandidatesListed(c.organ(), c.round(), people, x.by(), x.basis())));
    }

    private static Matter round(String organ, String code, Affair x) {
        var matter = x.book(organ).acts().matter(code);
        if (matter.last(SelectionOpened.class).isEmpty()) throw new UnknownCodeException("round", code);
        return matter;
    }

    private static boolean isOfStaff(String person, String organ, Affair x) {
        return x.book(organ).seats(person).stream().anyMatch(stretch -> stretch.covers(x.day()) && !stretch.seat().offQuota());
    }

    /** The round's own rules first; then those of each assignment, in the order given, all or nothing. */
    static Decision decide(DecideSelection c, Affair x) {
        var matter = round(c.organ(), c.round(), x);
        var choices = c.choices().stream().map(each -> new Choice(each.post(), x.who().apply(each.person()), each.score())).toList();
        var result = asked(choices, matter, matter.follows(x.inOpenBook(c.organ()), x.basis(), CandidatesListed.class))
            .approve(() -> List.of(result(c, choices, matter, x)));
        return result instanceof Decision.Refused ? result : placed(c.organ(), choices, matter, (Decision.Approved) result, x);
    }

    private static Guards asked(List<Choice> choices, Matter matter, Guards guards) {
        var offered = matter.last(SelectionOpened.class).map(SelectionOpened::posts).orElse(List.of());
        var candidates = candidates(matter);
        var post = choices.stream().map(Choice::post).filter(each -> !offered.contains(each)).findFirst();
        var person = choices.stream().map(Choice::person).filter(each -> !candidates.contains(each)).findFirst();
        once(once(guards, choices.stream().map(Choice::post).toList()), choices.stream().map(Choice::person).toList());
        return guards.require(POST_NOT_OFFERED, post::isEmpty, () -> Facts.of("round", matter.code(), "post", post.orElseThrow(), "offered", offered))
            .require(NOT_A_CANDIDATE, person::isEmpty, () -> Facts.of("round", matter.code(), "person", person.orElseThrow(), "candidates", candidates.size()));
    }

    private static List<String> candidates(Matter matter) {
        return matter.last(CandidatesListed.class).map(CandidatesListed::candidates).orElse(List.of());
    }

    private static SelectionDecided result(DecideSelection c, List<Choice> choices, Matter matter, Affair x) {
        var unplaced = candidates(matter).stream().filter(person -> choices.stream().noneMatch(choice -> choice.person().equals(person))).toList();
        return new SelectionDecided(c.organ(), c.round(), choices, unplaced, x.by(), x.basis());
    }

    private static Decision placed(String organ, List<Choice> choices, Matter matter, Decision.Approved result, Affair x) {
        var opened = matter.last(SelectionOpened.class).orElseThrow();
        var events = new ArrayList<>(result.events());
        for (var choice : choices) {
            var assign = new Assign(PersonRef.of(choice.person()), organ, opened.unit(), choice.post(), opened.method(), x.basis());
            var decision = MoveRules.assign(assign, x.about(choice.person(), x.book(organ).acts().and(events)));
            if (decision instanceof Decision.Refused) return decision;
            events.addAll(((Decision.Approved) decision).events());
        }
        return new Decision.Approved(List.copyOf(events));
    }
}
