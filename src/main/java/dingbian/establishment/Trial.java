package dingbian.establishment;

import static dingbian.ledger.Rule.*;

import dingbian.establishment.EstablishmentCommand.AllocatePosts;
import dingbian.establishment.EstablishmentCommand.AssignQuota;
import dingbian.establishment.EstablishmentCommand.HangPlate;
import dingbian.establishment.EstablishmentCommand.OpenUnit;
import dingbian.establishment.EstablishmentCommand.RenameUnit;
import dingbian.establishment.EstablishmentCommand.WithdrawPost;
import dingbian.ledger.Basis;
import dingbian.ledger.Book;
import dingbian.ledger.Decision;
import dingbian.ledger.Kind;
import dingbian.ledger.LedgerEvent;
import dingbian.ledger.PlanEvent.PlannedUnit;
import dingbian.ledger.PostEvent.NumberedPost;
import dingbian.ledger.Rule;
import dingbian.ledger.TrialBooks;
import dingbian.policy.LeadershipStandard;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * 试核: acts of this desk on one organ, tried one after the other on a copy of its book. It goes on after a refusal, as if a figure
 * that is too large stood all the same; so every refusal is told, and each only once. Pure.
 */
public final class Trial {
    private static final Set<Rule> FIGURES = EnumSet.of(KIND_MISMATCH, QUOTA_EXCEEDED, POSTS_EXCEED_QUOTA, LEADERSHIP_EXCEEDED);
    private final String organ;
    private final Basis basis;
    private final Predicate<Rule> inForce;
    private final LeadershipStandard leadership;
    private final TrialBooks books;
    private final List<LedgerEvent> events = new ArrayList<>();
    private final List<Refusal> refusals = new ArrayList<>();
    private final Set<String> notOpened = new HashSet<>();

    /** 不予: {@code kind} may be null. */
    public record Refusal(Rule rule, String unit, Kind kind, Map<String, Object> facts) {}

    public Trial(String organ, Basis basis, Function<String, Book> books, Predicate<Rule> inForce, LeadershipStandard leadership) {
        this.organ = organ;
        this.basis = basis;
        this.books = new TrialBooks(books);
        this.inForce = inForce;
        this.leadership = leadership;
    }

    /** The book as it would be by now. */
    public Book book() {
        return books.book(organ);
    }

    public List<LedgerEvent> events() {
        return events;
    }

    public List<Refusal> refusals() {
        return refusals;
    }

    public void openUnit(PlannedUnit u) {
        if (!attempt(u.unit(), null, new OpenUnit(organ, u.unit(), u.name(), u.unitType(), u.plates(), u.duties(), u.predecessors(), basis))) {
            notOpened.add(u.unit());
        }
    }

    public void renameUnit(String unit, String name) {
        attempt(unit, null, new RenameUnit(organ, unit, name, basis));
    }

    public void hangPlate(String unit, String plate) {
        attempt(unit, null, new HangPlate(organ, unit, plate, false, basis));
    }

    public void assignQuota(String unit, Kind kind, int amount) {
        attempt(unit, kind, new AssignQuota(organ, unit, kind, amount, basis));
    }

    public void withdrawPost(String unit, Kind kind, String post) {
        attempt(unit, kind, new WithdrawPost(organ, unit, post, basis));
    }

    /** A code that is used already is told, and the other posts are tried without it. */
    public void allocatePosts(String unit, Kind kind, List<NumberedPost> posts) {
        var left = new ArrayList<>(posts);
        while (!left.isEmpty() && !attempt(unit, kind, new AllocatePosts(organ, unit, kind, List.copyOf(left), basis))) {
            var refused = refusals.isEmpty() ? null : refusals.get(refusals.size() - 1);
            if (refused == null || refused.rule() != POST_ALREADY_OPEN) return;
            left.remove(left.stream().filter(post -> post.post().equals(refused.facts().get("post"))).reduce((first, second) -> second).orElseThrow());
        }
    }

    /** Whether it could be, figures apart. */
    private boolean attempt(String unit, Kind kind, EstablishmentCommand command) {
        if (notOpened.contains(unit)) return false;
        var passedOver = EnumSet.noneOf(Rule.class);
        while (true) {
            var shelf = new Shelf(books::book, books::book, inForce.and(rule -> !passedOver.contains(rule)), leadership, name -> null, null);
            var decision = Establishment.decide(command, basis, shelf);
            if (decision instanceof Decision.Approved approved) return accept(approved.events());
            var refused = (Decision.Refused) decision;
            refusals.add(new Refusal(refused.rule(), unit, kind, refused.facts()));
            if (!FIGURES.contains(refused.rule())) return false;
            passedOver.add(refused.rule());
        }
    }

    private boolean accept(List<LedgerEvent> act) {
        books.write(act);
        events.addAll(act);
        return true;
    }
}
