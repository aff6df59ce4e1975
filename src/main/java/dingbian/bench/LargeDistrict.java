package dingbian.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** 大区: one district of as many townships as a province has, by the standards of the scenario's; what its figures allow. */
record LargeDistrict(int times) implements Item {
    private static final int TOWNSHIPS = 1_400, OF_SEED = 18;
    private static final double MOST = 30_000;
    private static final List<String> OFFICES = List.of("U1", "U2", "U3", "U4");
    private static final String BASIS = "\"basis\":{\"document\":\"Bench 2011 No. 1\",\"issuer\":\"Bench\",\"effectiveOn\":\"2011-01-04\"}";

    @Override public void head(Report report) {
        report.section("district", """
            One district with %,d townships in the classes and by the standards of the scenario's district, each with %d units, recorded through the \
            desks; its feasibility and the reallocation that moves the fewest posts, through REST on loopback. Yardstick: the balance of the same \
            district. Milliseconds. Target: p50 ≤ 30,000.""".formatted(TOWNSHIPS, OFFICES.size()));
        report.head("database", "question", "requests", "p50", "p99", "yardstick p50", "÷ yardstick", "target");
    }

    @Override public void measure(Store store, Report report) throws Exception {
        var file = Files.createTempFile("dingbian-district", ".jsonl");
        try (var server = Server.start(store, "--dingbian.scenario=" + write(file));
             var clerk = Client.basic(server.port(), Scenario.CLERK, Scenario.PASSWORD)) {
            Reforming.tell(store, "feasibility and proposal, 1,400 townships", Math.min(3, times),
                () -> Reforming.must(clerk.get("/api/reform/feasibility?kind=ADMIN&at=2011-03-02&organ=" + Scenario.DISTRICT)),
                () -> Reforming.must(clerk.get("/api/balance?at=2011-03-02&organ=" + Scenario.DISTRICT)), MOST, report);
        } finally {
            Files.delete(file);
        }
    }

    private static Path write(Path file) throws IOException {
        var lines = new ArrayList<String>();
        int sum = 0;
        for (int i = 0; i < TOWNSHIPS; i++) sum += quota(i);
        lines.add(line("open-book", "\"organ\":\"%s\",\"name\":\"Bench\",\"level\":\"DISTRICT\"".formatted(Scenario.DISTRICT)));
        lines.add(line("set-limit", "\"organ\":\"%s\",\"kind\":\"ADMIN\",\"amount\":%d,\"limitType\":\"GRANT\"".formatted(Scenario.DISTRICT, sum)));
        for (int i = 0; i < TOWNSHIPS; i++) township(Scenario.DISTRICT + (1_000 + i), i, lines);
        return Files.write(file, lines);
    }

    private static void township(String organ, int number, List<String> lines) {
        lines.add(line("open-book", "\"organ\":\"%s\",\"name\":\"Bench %d\",\"level\":\"TOWNSHIP\",\"parent\":\"%s\",\"townshipClass\":\"%s\""
            .formatted(organ, number, Scenario.DISTRICT, townshipClass(number))));
        lines.add(line("grant-quota", "\"organ\":\"%s\",\"kind\":\"ADMIN\",\"amount\":%d,\"limitType\":\"GRANT\"".formatted(organ, quota(number))));
        for (var unit : OFFICES) {
            lines.add(line("open-unit", "\"organ\":\"%s\",\"unit\":\"%s\",\"name\":\"Office %s\",\"unitType\":\"OFFICE\"".formatted(organ, unit, unit)));
        }
    }

    private static String line(String verb, String fields) {
        return "{\"post\":\"establishment/%s\",\"as\":\"clerk\",\"body\":{%s,%s}}".formatted(verb, fields, BASIS);
    }

    /** One of eighteen is of the first class, four of the third. */
    private static String townshipClass(int number) {
        int of = number % OF_SEED;
        return of == 0 ? "ONE" : of <= 4 ? "THREE" : "TWO";
    }

    private static int quota(int number) {
        return switch (townshipClass(number)) {
            case "ONE" -> 26;
            case "TWO" -> 22;
            default -> 19;
        };
    }
}
