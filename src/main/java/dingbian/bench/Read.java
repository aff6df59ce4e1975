package dingbian.bench;

import dingbian.ledger.Axis;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.Supplier;

/** 查询: the district's balance through REST on loopback, one client. */
record Read(int times) implements Item {
    private static final double P50 = 5, P99 = 50;
    private static final LocalDate FIRST = LocalDate.of(2010, 10, 8), LAST = LocalDate.of(2011, 6, 30);
    private static final Instant FIRST_KNOWN = Instant.parse("2010-10-09T00:00:00Z"), LAST_KNOWN = Instant.parse("2011-05-31T00:00:00Z");
    private static final String BALANCE = "/api/balance?by=organ&organ=" + Scenario.DISTRICT + "&at=";

    @Override public void head(Report report) {
        report.section("read", """
            `GET /api/balance` of the district (organ=620702, by=organ: 19 organs × 3 kinds) through REST on loopback, one client, keep-alive, \
            milliseconds. *cold*: a random day of the reform, axis and knownAt, so that hardly any question comes twice; *days*: a random day, known \
            now (an answer for one position is kept, so this soon becomes the memory's time); *same*: one day again and again. \
            Targets: p50 ≤ 5, p99 ≤ 50.""");
        report.head("database", "question", "sign-in", "requests", "p50", "p99", "bytes", "target");
    }

    /** 一种: one way to ask. */
    private record Variant(String question, String signIn, Client client, Supplier<String> path, Times.Watch watch, int[] bytes) {
        void ask() {
            var asked = path.get();
            watch.time(() -> {
                var reply = client.get(asked);
                if (reply.status() != 200) throw new IllegalStateException(asked + ": " + reply.status() + " " + reply.text());
                bytes[0] = reply.body().length;
            });
        }

        Variant anew() {
            return new Variant(question, signIn, client, path, new Times.Watch(), bytes);
        }
    }

    @Override public void measure(Store store, Report report) {
        try (var server = Scenario.serve(store)) {
            var variants = variants(server.port());
            for (int i = 0; i < times / 3; i++) variants.forEach(Variant::ask);
            var timed = variants.stream().map(Variant::anew).toList();
            for (int i = 0; i < times; i++) timed.forEach(Variant::ask);
            for (var each : timed) {
                var taken = each.watch().times();
                report.row(store.name(), each.question(), each.signIn(), taken.count(), taken.p50(), taken.p99(), each.bytes()[0],
                    Report.met(taken.p50() <= P50 && taken.p99() <= P99));
                each.client().close();
            }
        }
    }

    private static List<Variant> variants(int port) {
        var random = new SplittableRandom(7);
        Map<String, Supplier<String>> questions = new LinkedHashMap<>();
        questions.put("cold", () -> BALANCE + day(random) + "&axis=" + axis(random) + "&knownAt=" + known(random));
        questions.put("days", () -> BALANCE + day(random));
        questions.put("same", () -> BALANCE + "2011-03-31");
        var variants = new ArrayList<Variant>();
        questions.forEach((question, path) -> {
            variants.add(variant(question, "Basic", Client.basic(port, Scenario.CLERK, Scenario.PASSWORD), path));
            variants.add(variant(question, "session", Client.session(port, Scenario.CLERK, Scenario.PASSWORD), path));
        });
        return variants;
    }

    private static Variant variant(String question, String signIn, Client client, Supplier<String> path) {
        return new Variant(question, signIn, client, path, new Times.Watch(), new int[1]);
    }

    private static LocalDate day(SplittableRandom random) {
        return FIRST.plusDays(random.nextLong(ChronoUnit.DAYS.between(FIRST, LAST)));
    }

    private static String axis(SplittableRandom random) {
        return Axis.values()[random.nextInt(Axis.values().length)].name().toLowerCase(Locale.ROOT);
    }

    private static Instant known(SplittableRandom random) {
        return FIRST_KNOWN.plusSeconds(random.nextLong(ChronoUnit.SECONDS.between(FIRST_KNOWN, LAST_KNOWN)));
    }
}
