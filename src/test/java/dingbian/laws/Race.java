package dingbian.laws;

import static org.assertj.core.api.Assertions.assertThat;

import dingbian.ledger.Answer;
import dingbian.ledger.PostingEvent;
import dingbian.platform.SyntheticPeople;
import dingbian.platform.Window;
import dingbian.platform.Window.Reply;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.springframework.context.ApplicationContext;

/** 抢办: eight clerks at once, in two townships of a district of their own. */
final class Race {
    static final int CLERKS = 8;
    private static final String DISTRICT = "630700", LEFT = "630700101", RIGHT = "630700102";
    private static final Instant TIME = Instant.parse("2011-03-01T00:30:00Z");
    private final Window window;
    private final Random random;
    private final List<Answer> answers = new ArrayList<>();

    Race(ApplicationContext context, long seed) {
        window = new Window(context);
        random = new Random(seed + 1);
    }

    void openOffice() {
        send(Bid.of("establishment/open-book", "organ", DISTRICT, "name", "区", "level", "DISTRICT"));
        for (var organ : List.of(LEFT, RIGHT)) {
            send(Bid.of("establishment/open-book", "organ", organ, "name", "乡", "level", "TOWNSHIP", "parent", DISTRICT));
            send(Bid.of("establishment/open-unit", "organ", organ, "unit", "OFFICE", "name", "办", "unitType", "OFFICE"));
        }
        quotas(LEFT, 2);
        send(Bid.of("establishment/allocate-posts", "organ", LEFT, "unit", "OFFICE", "kind", "ADMIN", "posts", List.of(Map.of("post", "01", "title", "科员"))));
    }

    private void quotas(String organ, int amount) {
        send(Bid.of("establishment/grant-quota", "organ", organ, "kind", "ADMIN", "amount", amount, "limitType", "GRANT"));
        send(Bid.of("establishment/assign-quota", "organ", organ, "unit", "OFFICE", "kind", "ADMIN", "amount", amount));
    }

    private Reply send(Bid bid) {
        var body = bid.with("basis", Map.of("document", "文", "issuer", "编委", "effectiveOn", "2011-03-01")).body();
        var reply = window.send(bid.post(), body, TIME, false);
        if (reply.approved()) synchronized (answers) { answers.add(reply.answer()); }
        return reply;
    }

    private Map<String, Object> newcomer() {
        return Map.of("name", "李四", "idNumber", SyntheticPeople.idNumber(random));
    }

    private Bid enter(String organ, Object person, String post) {
        return Bid.of("posting/enter", "organ", organ, "unit", "OFFICE", "kind", "ADMIN", "person", person, "post", post, "mode", "OTHER",
            "exception", Map.of("type", "POLICY_PLACEMENT", "document", "文"));
    }

    /** All clerks begin at the same moment; nobody waits for ever. */
    private <T> List<T> together(List<Callable<T>> tasks) throws Exception {
        var clerks = Executors.newFixedThreadPool(CLERKS);
        var begin = new CyclicBarrier(CLERKS);
        try {
            var running = new ArrayList<Future<T>>();
            for (var task : tasks) running.add(clerks.submit(() -> { begin.await(); return task.call(); }));
            var done = new ArrayList<T>();
            for (var each : running) done.add(each.get(60, TimeUnit.SECONDS));
            return done;
        } finally {
            clerks.shutdownNow();
        }
    }

    /** Eight newcomers for one place, once for the last of the quota, once for the one post. @return what each was told */
    List<String> raceFor(int quota) throws Exception {
        quotas(LEFT, quota);
        var tasks = new ArrayList<Callable<Reply>>();
        for (int i = 0; i < CLERKS; i++) {
            var bid = enter(LEFT, newcomer(), "01");
            tasks.add(() -> send(bid));
        }
        var replies = together(tasks);
        var winner = replies.stream().filter(Reply::approved).map(reply -> person(reply.answer())).toList();
        for (var person : winner) assertThat(send(Bid.of("posting/exit", "person", person, "mode", "RESIGNED")).approved()).isTrue();
        return replies.stream().map(Reply::title).sorted().toList();
    }

    private static String person(Answer answer) {
        return ((PostingEvent) answer.events().get(answer.events().size() - 1).entry().event()).person();
    }

    /** Eight clerks send the same sixteen people to and fro between two townships that have little room. @return how many moves were approved, and refused */
    int[] crossing(int moves) throws Exception {
        var people = new ArrayList<String>();
        for (var organ : List.of(LEFT, RIGHT)) {
            quotas(organ, 10);
            for (int i = 0; i < CLERKS; i++) people.add(person(send(enter(organ, newcomer(), null)).answer()));
        }
        var tasks = new ArrayList<Callable<Integer>>();
        for (int clerk = 0; clerk < CLERKS; clerk++) {
            var own = new Random(random.nextLong());
            tasks.add(() -> {
                int approved = 0;
                for (int i = 0; i < moves; i++) {
                    var bid = Bid.of("posting/transfer", "person", people.get(own.nextInt(people.size())), "toOrgan", own.nextBoolean() ? LEFT : RIGHT,
                        "toUnit", "OFFICE", "toKind", "ADMIN");
                    if (send(bid).approved()) approved++;
                }
                return approved;
            });
        }
        int approved = together(tasks).stream().mapToInt(Integer::intValue).sum();
        return new int[] {approved, CLERKS * moves - approved};
    }

    /** What all clerks were answered, in the order of the ledger, keeps the laws. */
    void keepsTheLaws() {
        var daily = new DailyLaws();
        answers.sort(Comparator.comparingLong(Answer::position));
        answers.forEach(daily::check);
    }
}
