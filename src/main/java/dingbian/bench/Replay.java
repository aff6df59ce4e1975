package dingbian.bench;

import dingbian.platform.Rebuild;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** 重建: the program's rebuild against Axon's pooled streaming processor with the same handlers, on one store, into the same tables. */
record Replay(Class<?> application, int rounds, int events) implements Item {
    private static final double TIMES = 4;
    private static final int CLIENTS = 8;

    @Override public void head(Report report) {
        report.section("rebuild", """
            `rebuild` (all tables from all events) against an Axon 4 PooledStreamingEventProcessor over the same event store, with tokens in \
            memory, whose one handler gives each event to the same tables. *default*: 16 segments, batch 1, 4 threads; *tuned*: 1 segment, batch 1,000. \
            The ledger: the scenario, and moves through REST until there are %,d events. Each into emptied tables, interleaved, %d rounds, medians of \
            events a second; the rows of all tables are counted afterwards and must agree. Target: ≥ 4× default.""".formatted(events, rounds));
        report.head("database", "events", "journal lines", "rebuild", "Axon default", "Axon tuned", "rebuild ÷ default", "rebuild ÷ tuned",
            "target");
    }

    @Override public void measure(Store store, Report report) throws Exception {
        grow(store);
        try (var context = Ledger.open(application, store)) {
            var tables = new TableContents(context);
            var rebuild = context.getBean(Rebuild.class);
            Map<String, List<Double>> speeds = new LinkedHashMap<>();
            rebuilt(rebuild);
            var right = tables.rows();
            long size = tables.events();
            for (int i = 0; i < rounds; i++) {
                add(speeds, "rebuild", size, () -> rebuilt(rebuild));
                for (var processor : List.of(AxonProcessor.byDefault(context), AxonProcessor.tuned(context))) {
                    tables.empty();
                    add(speeds, processor.name(), size, () -> processor.run(size));
                    if (!right.equals(tables.rows())) report.wrong(processor.name() + " wrote " + tables.rows() + ", rebuild " + right);
                }
            }
            rebuilt(rebuild);
            tell(store, size, right.get("journal_line"), speeds, report);
        }
    }

    private static void rebuilt(Rebuild rebuild) {
        rebuild.begin();
        rebuild.goOn();
    }

    private static void add(Map<String, List<Double>> speeds, String name, long size, Runnable work) {
        long before = System.nanoTime();
        work.run();
        speeds.computeIfAbsent(name, any -> new ArrayList<>()).add(size / ((System.nanoTime() - before) / 1e9));
    }

    private static void tell(Store store, long size, long lines, Map<String, List<Double>> speeds, Report report) {
        var own = speeds.get("rebuild");
        double byDefault = ratio(own, speeds.get("default")), tuned = ratio(own, speeds.get("tuned"));
        report.row(store.name(), size, lines, Times.median(own), Times.median(speeds.get("default")), Times.median(speeds.get("tuned")),
            Report.times(byDefault), Report.times(tuned), Report.met(byDefault >= TIMES));
    }

    private static double ratio(List<Double> one, List<Double> other) {
        var ratios = new ArrayList<Double>();
        for (int i = 0; i < one.size(); i++) ratios.add(one.get(i) / other.get(i));
        return Times.median(ratios);
    }

    private void grow(Store store) throws InterruptedException {
        try (var server = Scenario.serve(store); var clerk = Client.basic(server.port(), Scenario.CLERK, Scenario.PASSWORD)) {
            if (Scenario.position(clerk) >= events) return;
            try (var clerks = new Clerks(server.port(), CLIENTS, Townships.in(clerk))) {
                while (Scenario.position(clerk) < events) clerks.move(CLIENTS, 1);
            }
        }
    }
}
