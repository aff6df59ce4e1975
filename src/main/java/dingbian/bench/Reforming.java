package dingbian.bench;

import java.util.ArrayList;
import java.util.List;

/** 改革: what the head of the office asks before he decides, through REST on loopback, one client, each beside a question of the same reach. */
record Reforming(int times) implements Item {
    static final double MOST_OF_18 = 1_000, MOST_OF_A_REHEARSAL = 1_000;
    private static final int LINES = 200;
    private static final String AT = "&at=2011-03-02";

    @Override public void head(Report report) {
        report.section("reform", """
            Feasibility with its proposal for the 18 townships (`GET /api/reform/feasibility`, ADMIN, on the day of the reallocation), placing the \
            excess (`GET /api/reform/diversions/proposal`), and a rehearsal of %d transfers (`POST /api/reform/rehearse`: the true desks and tables, \
            rolled back), HTTP Basic, keep-alive, milliseconds. Yardsticks: the balance by unit of the same district and day; the %d transfers as \
            dry runs, one request each. Targets: p99 of feasibility and of the rehearsal ≤ 1,000.""".formatted(LINES, LINES));
        report.head("database", "question", "requests", "p50", "p99", "yardstick p50", "÷ yardstick", "target");
    }

    @Override public void measure(Store store, Report report) throws Exception {
        try (var server = Scenario.serve(store); var clerk = Client.basic(server.port(), Scenario.CLERK, Scenario.PASSWORD)) {
            Runnable balance = () -> must(clerk.get("/api/balance?by=unit&organ=" + Scenario.DISTRICT + AT));
            tell(store, "feasibility and proposal, 18 townships", times,
                () -> must(clerk.get("/api/reform/feasibility?kind=ADMIN&organ=" + Scenario.DISTRICT + AT)), balance, MOST_OF_18, report);
            tell(store, "placing the excess, 18 townships", times,
                () -> must(clerk.get("/api/reform/diversions/proposal?organ=" + Scenario.DISTRICT + "&at=2011-02-28")), balance, 0, report);
            var transfers = transfers(clerk);
            var list = "{\"commands\":[" + String.join(",", transfers.stream().map(body -> "{\"post\":\"posting/transfer\",\"body\":" + body + "}").toList())
                + "]}";
            tell(store, "rehearsal of " + LINES + " transfers", Math.max(5, times / 20), () -> must(clerk.post("/api/reform/rehearse", list)),
                () -> transfers.forEach(body -> must(clerk.post("/api/posting/transfer?dryRun=true", body))), MOST_OF_A_REHEARSAL, report);
        }
    }

    private static List<String> transfers(Client clerk) {
        var townships = Townships.in(clerk);
        var bodies = new ArrayList<String>();
        townships.share(0, 1).stream().limit(LINES).forEach(mover -> bodies.add(townships.transfer(mover)));
        return bodies;
    }

    /** @param most milliseconds; 0: no target */
    static void tell(Store store, String question, int times, Runnable asked, Runnable yardstick, double most, Report report) {
        for (int i = 0; i < Math.max(1, times / 3); i++) {
            asked.run();
            yardstick.run();
        }
        Times.Watch watch = new Times.Watch(), beside = new Times.Watch();
        for (int i = 0; i < times; i++) {
            watch.time(asked);
            beside.time(yardstick);
        }
        var taken = watch.times();
        double ratio = taken.p50() / beside.times().p50();
        report.row(store.name(), question, taken.count(), taken.p50(), taken.p99(), beside.times().p50(), Report.times(ratio),
            most == 0 ? "none" : Report.met(taken.p99() <= most));
    }

    static void must(Client.Reply reply) {
        if (reply.status() != 200) throw new IllegalStateException(reply.status() + " " + reply.text());
    }
}
