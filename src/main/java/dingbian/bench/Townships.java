package dingbian.bench;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;

/** 两乡: a district of the bench's own beside the scenario, with two townships that have room, and people who move to and fro. */
final class Townships {
    private static final String DISTRICT = "990000";
    private static final List<String> ORGANS = List.of("990000001", "990000002");
    private static final int QUOTA = 1_500, PEOPLE_EACH = 480, MOVES_A_DAY = 50;
    private static final Pattern PERSON = Pattern.compile("\"person\":\"(p[a-z2-7]{26})\"");
    private static final Pattern LAST_DAY = Pattern.compile("\"effectiveOn\":\"([0-9-]{10})\"");
    private static final LocalDate OPENED = LocalDate.of(2011, 7, 1);
    private final AtomicLong moves = new AtomicLong();
    private final List<Mover> movers = new ArrayList<>();

    /** 调动者: a person, and in which of the two he is; one client's only. */
    static final class Mover {
        private final String person;
        private int at;

        private Mover(String person, int at) {
            this.person = person;
            this.at = at;
        }

        void moved() {
            at = 1 - at;
        }
    }

    private Townships() {}

    /** Opens the books and brings the people, by the same door as the moves; or finds them there from an earlier measurement. */
    static Townships in(Client clerk) {
        var townships = new Townships();
        if (clerk.get("/api/balance?organ=" + DISTRICT).status() == 200) townships.find(clerk);
        else townships.open(clerk);
        return townships;
    }

    private void find(Client clerk) {
        var last = LAST_DAY.matcher(clerk.get("/api/journal?limit=1&organ=" + ORGANS.get(0)).text());
        if (last.find()) moves.set(MOVES_A_DAY * ChronoUnit.DAYS.between(OPENED, LocalDate.parse(last.group(1))));
        for (int at = 0; at < ORGANS.size(); at++) {
            var people = PERSON.matcher(clerk.get("/api/people?at=2199-12-31&organ=" + ORGANS.get(at)).text());
            while (people.find()) movers.add(new Mover(people.group(1), at));
        }
    }

    private void open(Client clerk) {
        open(clerk, DISTRICT, "\"name\":\"Bench\",\"level\":\"DISTRICT\",");
        must(clerk, "establishment/set-limit", DISTRICT, "\"kind\":\"ADMIN\",\"amount\":%d,\"limitType\":\"GRANT\",".formatted(2 * QUOTA));
        for (int at = 0; at < ORGANS.size(); at++) {
            var organ = ORGANS.get(at);
            open(clerk, organ, "\"name\":\"Bench %d\",\"level\":\"TOWNSHIP\",\"parent\":\"%s\",".formatted(at + 1, DISTRICT));
            must(clerk, "establishment/grant-quota", organ, "\"kind\":\"ADMIN\",\"amount\":%d,\"limitType\":\"GRANT\",".formatted(QUOTA));
            must(clerk, "establishment/open-unit", organ, "\"unit\":\"BGS\",\"name\":\"Office\",\"unitType\":\"OFFICE\",");
            must(clerk, "establishment/assign-quota", organ, "\"unit\":\"BGS\",\"kind\":\"ADMIN\",\"amount\":%d,".formatted(QUOTA));
            for (int n = 0; n < PEOPLE_EACH; n++) movers.add(new Mover(registered(clerk, organ, at, n), at));
        }
    }

    /** Fifteen digits, as ID numbers were before 1999: the program adds the century and the check character. 999998 is no division. */
    private static String registered(Client clerk, String organ, int at, int n) {
        var reply = must(clerk, "posting/record-opening", organ, """
            "unit":"BGS","kind":"ADMIN","person":{"name":"Bench%d","idNumber":"9999988001%02d%03d"},""".formatted(n, at + 1, n));
        var person = PERSON.matcher(reply);
        if (!person.find()) throw new IllegalStateException(reply);
        return person.group(1);
    }

    private static void open(Client clerk, String organ, String fields) {
        must(clerk, "establishment/open-book", organ, fields);
    }

    private static String must(Client clerk, String command, String organ, String fields) {
        var reply = clerk.post("/api/" + command, "{\"organ\":\"" + organ + "\"," + fields + basis(OPENED) + "}");
        if (reply.status() != 200) throw new IllegalStateException(command + ": " + reply.status() + " " + reply.text());
        return reply.text();
    }

    private static String basis(LocalDate day) {
        return "\"basis\":{\"document\":\"Bench %d No. 1\",\"issuer\":\"Bench\",\"effectiveOn\":\"%s\"}".formatted(day.getYear(), day);
    }

    /** The people of one of so many clients. */
    List<Mover> share(int client, int clients) {
        int each = movers.size() / clients;
        return movers.subList(client * each, (client + 1) * each);
    }

    /** The body of his next transfer, to the other township; the days of all moves go on together, some fifty moves to each. */
    String transfer(Mover mover) {
        var day = OPENED.plusDays(1 + moves.getAndIncrement() / MOVES_A_DAY);
        return "{\"person\":\"%s\",\"toOrgan\":\"%s\",\"toUnit\":\"BGS\",\"toKind\":\"ADMIN\",%s}"
            .formatted(mover.person, ORGANS.get(1 - mover.at), basis(day));
    }
}
