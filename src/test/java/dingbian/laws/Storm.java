package dingbian.laws;

import static org.assertj.core.api.Assertions.assertThat;

import dingbian.Dingbian;
import dingbian.audit.Sheets;
import dingbian.ledger.Answer;
import dingbian.ledger.AsOf;
import dingbian.ledger.Axis;
import dingbian.log.Sealer;
import dingbian.platform.Window;
import dingbian.platform.Window.Reply;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * 风雨中办公: one clerk sends every command, each under a key of its own, and sends it again under the same key until he is answered, while
 * the database fails under the program, and the program dies and is started anew.
 */
final class Storm implements AutoCloseable {
    private static final int MOST_TRIES = 60;
    private static final int BETWEEN_CHECKS = 60;
    private static final int CALLS_A_FAULT = 45;
    private static final int LONGEST_LIST = 3;
    private final List<String> settings;
    private final Weather weather;
    private final Office office;
    private final Bids bids;
    private final Random random;
    private final Map<String, Integer> acknowledged = new HashMap<>();
    private ConfigurableApplicationContext context;
    private Window window;
    int starts;
    int repeats;

    Storm(List<String> settings, long seed, int crashes) {
        this.settings = settings;
        weather = new Weather(seed, CALLS_A_FAULT, crashes);
        office = new Office(seed);
        bids = new Bids(office);
        random = new Random(seed + 2);
        start();
    }

    private void start() {
        weather.revive();
        var arguments = new ArrayList<>(settings);
        arguments.addAll(List.of("--dingbian.serves=false", "--dingbian.scenario=none", "--logging.level.root=off", "--logging.level.dingbian=off"));
        context = new SpringApplicationBuilder(Dingbian.class).web(WebApplicationType.NONE)
            .initializers(made -> made.getBeanFactory().addBeanPostProcessor(Wires.under(weather))).run(arguments.toArray(String[]::new));
        window = new Window(context);
        starts++;
    }

    void run(int steps) {
        for (var bid : bids.opening()) office.remember(told(bid).answer());
        while (office.steps < steps) {
            var reply = told(bids.next());
            if (reply.approved()) office.remember(reply.answer());
            if (office.steps % BETWEEN_CHECKS == 0) check();
        }
        for (int list = 0; list < steps / 12; list++) carriedOut(list);
        check();
    }

    /** 成批: several commands that are one act, or none. */
    private void carriedOut(int list) {
        var bids = Stream.generate(this.bids::next).limit(1 + random.nextInt(LONGEST_LIST)).toList();
        var posts = bids.stream().map(bid -> Map.of("post", bid.post(), "body", bid.body())).toList();
        var reply = until(() -> window.carryOut(posts, "list-" + list));
        if (reply.approved()) acknowledge(reply.answer());
    }

    /** Sends until there is an answer; what is answered twice is answered alike. */
    private Reply told(Bid bid) {
        var key = "key-" + office.steps++;
        var time = office.today().atTime(1, 0).toInstant(ZoneOffset.UTC).plusSeconds(office.steps);
        var reply = until(() -> window.send(bid.by(), bid.post(), bid.body(), time, false, key));
        if (random.nextInt(9) == 0) until(() -> Sealer.seal(context));
        if (random.nextInt(9) == 0) asked();
        if (!reply.approved()) return reply;
        acknowledge(reply.answer());
        if (random.nextInt(6) == 0) assertThat(until(() -> window.send(bid.by(), bid.post(), bid.body(), time, false, key)).answer()).isEqualTo(reply.answer());
        return reply;
    }

    private void acknowledge(Answer answer) {
        acknowledged.put(answer.events().get(0).entry().act(), answer.events().size());
    }

    /** 查账 in the storm: what is answered is what is answered afterwards. */
    private void asked() {
        var about = new AsOf(office.today(), Axis.EFFECTIVE, null);
        assertThat(until(() -> new Sheets(context).ask(about, null))).isEqualTo(new Sheets(context).ask(about, null));
    }

    private <T> T until(Supplier<T> request) {
        for (int tried = 1; ; tried++) {
            try {
                weather.storm(true);
                return request.get();
            } catch (Weather.Crash | RuntimeException failed) {
                if (tried == MOST_TRIES) throw new AssertionError("never answered", failed);
                repeats++;
            } finally {
                weather.storm(false);
            }
            if (weather.isDead()) startAnew();
        }
    }

    private void startAnew() {
        context.close();
        start();
        check();
    }

    /** 风停之后: each acknowledged act is there once and whole, no other is, and the laws hold. */
    private void check() {
        var stored = window.eventsAfter(0).stream().collect(Collectors.toMap(event -> event.entry().act(), event -> 1, Integer::sum));
        acknowledged.forEach((act, events) -> assertThat(stored.get(act)).as("events of act %s", act).isEqualTo(events));
        assertThat(stored.size() - acknowledged.size()).as("acts that nobody was told of").isBetween(0, 1);
        assertThat(window.fsck()).isEmpty();
        if (!stored.isEmpty()) new LedgerLaws(context).check(new Random(office.steps), office.today());
    }

    Weather weather() {
        return weather;
    }

    @Override public void close() {
        context.close();
    }
}
