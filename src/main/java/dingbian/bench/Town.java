package dingbian.bench;

import dingbian.ledger.AssignmentMode;
import dingbian.ledger.Basis;
import dingbian.ledger.EntryMode;
import dingbian.ledger.EstablishmentEvent.BookOpened;
import dingbian.ledger.ExceptionType;
import dingbian.ledger.ExitMode;
import dingbian.ledger.Kind;
import dingbian.ledger.LedgerEvent;
import dingbian.ledger.Level;
import dingbian.ledger.LimitType;
import dingbian.ledger.PostEvent.NumberedPost;
import dingbian.ledger.PostEvent.PostsAllocated;
import dingbian.ledger.QuotaEvent.LimitSet;
import dingbian.ledger.QuotaEvent.QuotaGranted;
import dingbian.ledger.QuotaEvent.QuotaIssued;
import dingbian.ledger.QuotaEvent.UnitQuotaAssigned;
import dingbian.ledger.SeatEvent.OpeningRecorded;
import dingbian.ledger.SeatEvent.PersonAssigned;
import dingbian.ledger.SeatEvent.PersonEntered;
import dingbian.ledger.SeatEvent.PersonExited;
import dingbian.ledger.SeatEvent.PersonTransferredIn;
import dingbian.ledger.SeatEvent.PersonTransferredOut;
import dingbian.ledger.TownshipClass;
import dingbian.ledger.UnitEvent.UnitOpened;
import dingbian.ledger.UnitType;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** 一乡 of the generated province: nine units, some seventy people, and what happens to them. */
final class Town {
    private static final int OFFICES = 4, UNITS = 9, PEOPLE = 70, QUOTA = 120, POSTS = 10;
    private final String organ;
    private final SplittableRandom random;
    private final List<Seat> people = new ArrayList<>();
    private boolean open;

    /** 在编者. */
    private record Seat(String person, int unit, String post) {}

    Town(String organ, SplittableRandom random) {
        this.organ = organ;
        this.random = random;
    }

    static List<LedgerEvent> district(String code, Basis basis) {
        var events = new ArrayList<LedgerEvent>(List.of(new BookOpened(code, code + " district", Level.DISTRICT, null, null, null, basis)));
        for (var kind : Kind.values()) events.add(new LimitSet(code, kind, 4_000, 4_000, LimitType.GRANT, null, basis));
        return events;
    }

    boolean isOpen() {
        return open;
    }

    /** One act after the other. */
    List<List<LedgerEvent>> opening(Basis basis) {
        open = true;
        var acts = new ArrayList<List<LedgerEvent>>();
        var parent = organ.substring(0, 6);
        acts.add(List.of(new BookOpened(organ, organ + " township", Level.TOWNSHIP, parent, TownshipClass.TWO, 20_000, basis)));
        for (var kind : Kind.values()) {
            acts.add(List.of(new QuotaGranted(organ, kind, QUOTA, QUOTA, LimitType.GRANT, null, basis),
                new QuotaIssued(parent, organ, kind, QUOTA, null, basis)));
        }
        for (int unit = 0; unit < UNITS; unit++) {
            acts.add(List.of(new UnitOpened(organ, code(unit), "office " + (unit + 1), unit < OFFICES ? UnitType.OFFICE : UnitType.CENTRE,
                List.of("plate"), List.of(), List.of(), basis)));
            acts.add(List.of(new UnitQuotaAssigned(organ, code(unit), kind(unit), POSTS, POSTS, null, basis)));
            acts.add(List.of(new PostsAllocated(organ, code(unit), kind(unit), posts(unit), basis)));
        }
        for (int i = 0; i < PEOPLE; i++) acts.add(opened(i % UNITS, basis));
        return acts;
    }

    private List<LedgerEvent> opened(int unit, Basis basis) {
        var seat = new Seat(person(), unit, null);
        people.add(seat);
        return List.of(new OpeningRecorded(organ, code(unit), kind(unit), seat.person(), null, false, basis));
    }

    /** 63 % are moves inside or to another township, 19 % entries, 18 % exits. */
    List<LedgerEvent> move(Basis basis, Town other) {
        int dice = random.nextInt(100);
        if (people.isEmpty() || dice < 19) return entered(basis);
        var seat = people.remove(random.nextInt(people.size()));
        if (dice < 37) {
            return List.of(new PersonExited(organ, code(seat.unit()), kind(seat.unit()), seat.person(), seat.post(), false, false,
                ExitMode.RETIRED, basis));
        }
        return dice < 50 && other.open ? transferred(seat, other, basis) : assigned(seat, basis);
    }

    private List<LedgerEvent> entered(Basis basis) {
        var seat = new Seat(person(), random.nextInt(UNITS), null);
        people.add(seat);
        return List.of(new PersonEntered(organ, code(seat.unit()), kind(seat.unit()), seat.person(), null, EntryMode.CIVIL_SERVICE_EXAM, null,
            ExceptionType.POLICY_PLACEMENT, "Bench No. 1", basis));
    }

    private List<LedgerEvent> assigned(Seat from, Basis basis) {
        int unit = from.unit() < OFFICES ? random.nextInt(OFFICES) : OFFICES + random.nextInt(UNITS - OFFICES);
        var to = new Seat(from.person(), unit, post(unit, random.nextInt(POSTS)));
        people.add(to);
        return List.of(new PersonAssigned(organ, code(from.unit()), from.post(), code(unit), kind(unit), to.person(), to.post(), false,
            AssignmentMode.COMPETITION, basis));
    }

    private List<LedgerEvent> transferred(Seat from, Town to, Basis basis) {
        to.people.add(new Seat(from.person(), from.unit(), null));
        return List.of(new PersonTransferredOut(organ, code(from.unit()), kind(from.unit()), from.person(), from.post(), false, to.organ, basis),
            new PersonTransferredIn(to.organ, code(from.unit()), kind(from.unit()), from.person(), null, organ, null, basis));
    }

    private static String code(int unit) {
        return "U" + unit;
    }

    private static Kind kind(int unit) {
        return unit < OFFICES ? Kind.ADMIN : Kind.INSTITUTION;
    }

    private static String post(int unit, int number) {
        return "U" + unit + "-" + number;
    }

    private static List<NumberedPost> posts(int unit) {
        var posts = new ArrayList<NumberedPost>();
        for (int i = 0; i < POSTS; i++) posts.add(new NumberedPost(post(unit, i), "clerk", i == 0));
        return posts;
    }

    /** As long as a true one, and nobody's. */
    private String person() {
        var id = new StringBuilder("p");
        for (int i = 0; i < 26; i++) id.append("abcdefghijklmnopqrstuvwxyz234567".charAt(random.nextInt(32)));
        return id.toString();
    }
}
