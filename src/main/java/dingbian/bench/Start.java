package dingbian.bench;

import java.util.ArrayList;
import java.util.List;

/** 开门: from the start of the jar until its health is UP. */
record Start(int restarts) implements Item {
    private static final double FIRST = 60, AGAIN = 15;

    @Override public void head(Report report) {
        report.section("start", """
            Seconds from the start of the process until `/actuator/health` is UP, asked every 10 ms. Targets: first start, with the scenario \
            `ganzhou-2011` loaded into an empty ledger, ≤ 60; on the ledger that is then there ≤ 15. CPU: of all its threads until then.""");
        report.head("database", "first start with the scenario", "target", "CPU s", "existing ledger, median", "slowest", "CPU s",
            "starts", "target");
    }

    /** 一次. */
    private record Once(double seconds, double cpu) {}

    @Override public void measure(Store store, Report report) {
        var first = once(store);
        List<Once> again = new ArrayList<>();
        for (int i = 0; i < restarts; i++) again.add(once(store));
        var seconds = again.stream().map(Once::seconds).toList();
        double slowest = seconds.stream().max(Double::compare).orElseThrow();
        report.row(store.name(), first.seconds(), Report.met(first.seconds() <= FIRST), first.cpu(), Times.median(seconds), slowest,
            Times.median(again.stream().map(Once::cpu).toList()), restarts, Report.met(Times.median(seconds) <= AGAIN));
    }

    private static Once once(Store store) {
        try (var server = Scenario.serve(store)) {
            return new Once(server.secondsToUp(), server.cpuSeconds());
        }
    }
}
