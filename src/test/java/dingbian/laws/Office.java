package dingbian.laws;

import dingbian.ledger.Answer;
import dingbian.ledger.EstablishmentEvent.BookOpened;
import dingbian.ledger.InspectionEvent;
import dingbian.ledger.Kind;
import dingbian.ledger.LedgerEvent;
import dingbian.ledger.Level;
import dingbian.ledger.LimitEvent;
import dingbian.ledger.PlanEvent;
import dingbian.ledger.PostEvent.PostsAllocated;
import dingbian.ledger.PostEvent.PostWithdrawn;
import dingbian.ledger.QuotaEvent.QuotaReallocated;
import dingbian.ledger.ReversalEvent;
import dingbian.ledger.SeatEvent;
import dingbian.ledger.StandingEvent.ConcurrentPostEnded;
import dingbian.ledger.StandingEvent.ConcurrentPostTaken;
import dingbian.ledger.StandingEvent.PostLeft;
import dingbian.ledger.StandingEvent.PostResumed;
import dingbian.ledger.UnitEvent.PlateHung;
import dingbian.ledger.UnitEvent.UnitClosed;
import dingbian.ledger.UnitEvent.UnitOpened;
import dingbian.ledger.UnitType;
import dingbian.platform.SyntheticPeople;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

/**
 * 办事员之记忆: what a clerk of the walk believes to be the case, from what was approved; he forgets what was reversed, and so asks
 * for the impossible often enough.
 */
final class Office {
    static final String DISTRICT = "620700";
    private static final LocalDate OPENED = LocalDate.of(2011, 3, 1);

    record Unit(String organ, String unit, UnitType type) {}

    record Post(String organ, String unit, Kind kind, String post) {}

    final Random random;
    final List<String> townships = new ArrayList<>();
    final List<Unit> units = new ArrayList<>();
    final List<Post> posts = new ArrayList<>();
    final List<String> numbers;
    final Map<String, SeatEvent> seated = new LinkedHashMap<>();
    final List<String> gone = new ArrayList<>();
    final List<String> excess = new ArrayList<>();
    final List<String> away = new ArrayList<>();
    final List<ConcurrentPostTaken> concurrent = new ArrayList<>();
    final List<PlateHung> plates = new ArrayList<>();
    final List<QuotaReallocated> loans = new ArrayList<>();
    final Files files = new Files();
    final Map<List<String>, PlanEvent> plans = new LinkedHashMap<>();
    final Map<List<String>, LimitEvent> limits = new LinkedHashMap<>();
    final Map<List<String>, InspectionEvent> inspections = new LinkedHashMap<>();
    final List<String> eventIds = new ArrayList<>();
    int steps;

    Office(long seed) {
        random = new Random(seed);
        numbers = Stream.generate(() -> SyntheticPeople.idNumber(random)).limit(80).toList();
    }

    boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    <T> T any(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    /** One of the latest, where there is any. */
    <T> T late(List<T> from) {
        return from.get(from.size() - 1 - random.nextInt(Math.min(8, from.size())));
    }

    /** The civil day of the walk: it goes on by one in some thirty steps. */
    LocalDate today() {
        return OPENED.plusDays(steps / 30);
    }

    /** Few days, most of them about today; some back-dated far, some future, a few from before the rules. */
    LocalDate day() {
        int sort = random.nextInt(100);
        if (sort < 70) return today().plusDays(random.nextInt(3));
        if (sort < 88) return today().minusDays(random.nextInt(12));
        if (sort < 98) return today().plusDays(random.nextInt(25));
        return sort < 99 ? LocalDate.of(2006, 6, 1 + random.nextInt(3)) : LocalDate.of(2013, 1, 1 + random.nextInt(3));
    }

    void remember(Answer answer) {
        for (var recorded : answer.events()) {
            eventIds.add(recorded.entry().eventId());
            files.remember(recorded.entry());
            remember(recorded.entry().event());
        }
    }

    private void remember(LedgerEvent event) {
        if (event instanceof ReversalEvent) return;
        if (event instanceof BookOpened book && book.level() == Level.TOWNSHIP) townships.add(book.organ());
        if (event instanceof UnitOpened opened) units.add(new Unit(opened.organ(), opened.unit(), opened.unitType()));
        if (event instanceof UnitClosed closed) units.removeIf(unit -> unit.organ().equals(closed.organ()) && unit.unit().equals(closed.unit()));
        if (event instanceof PostsAllocated laid) laid.posts().forEach(post -> posts.add(new Post(laid.organ(), laid.unit(), laid.kind(), post.post())));
        if (event instanceof PostWithdrawn gone) posts.removeIf(post -> post.organ().equals(gone.organ()) && post.post().equals(gone.post()));
        if (event instanceof PlanEvent step) plans.put(List.of(step.organ(), step.plan()), step);
        if (event instanceof LimitEvent step) limits.put(List.of(step.organ(), step.proposal()), step);
        if (event instanceof InspectionEvent step) inspections.put(List.of(step.organ(), step.matter()), step);
        if (event instanceof PlateHung hung && !hung.remove()) plates.add(hung);
        if (event instanceof QuotaReallocated moved && moved.returnDue() != null) loans.add(moved);
        if (event instanceof SeatEvent seat) remember(seat);
        if (event instanceof PostLeft left) away.add(left.person());
        if (event instanceof PostResumed resumed) away.remove(resumed.person());
        if (event instanceof ConcurrentPostTaken taken) concurrent.add(taken);
        if (event instanceof ConcurrentPostEnded ended) concurrent.removeIf(taken -> isSame(taken, ended));
    }

    private static boolean isSame(ConcurrentPostTaken taken, ConcurrentPostEnded ended) {
        return taken.post().equals(ended.post()) && taken.person().equals(ended.person());
    }

    private void remember(SeatEvent event) {
        seated.remove(event.person());
        gone.remove(event.person());
        if (event instanceof SeatEvent.PersonExited) gone.add(event.person());
        else seated.put(event.person(), event);
        if (event instanceof SeatEvent.ExcessDeclared) excess.add(event.person());
        if (excess.size() > 30) excess.remove(0);
    }

    /** Somebody of whom that is believed, or now and then anybody. */
    Object person(List<String> believed) {
        if (!believed.isEmpty() && !chance(8)) return any(believed);
        return chance(50) || seated.isEmpty() ? Map.of("idNumber", any(numbers)) : any(List.copyOf(seated.keySet()));
    }

    Object anySeated() {
        return person(List.copyOf(seated.keySet()));
    }
}
