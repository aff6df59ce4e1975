package dingbian.bench;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** 方案核对: all problems of a plan through REST on loopback, one client. */
record PlanChecks(int times) implements Item {
    private static final double P99 = 50;
    private static final JsonMapper JSON = new JsonMapper();
    private static final LocalDate FIRST = LocalDate.of(2011, 3, 10), LAST = LocalDate.of(2011, 6, 30);
    private static final Instant FIRST_KNOWN = Instant.parse("2011-03-12T00:00:00Z"), LAST_KNOWN = Instant.parse("2011-05-31T00:00:00Z");

    @Override public void head(Report report) {
        report.section("plan", """
            The check of a township's three-fixings plan (units, quotas, posts, standards, limit, staff) through REST on loopback, one client, \
            keep-alive, milliseconds. *now*: any of the plans on any day, known now; *then*: and as known at any time, so that the books are folded \
            anew; *draft*: the plan is in the body of `POST /api/reform/check-plan`. *me*: `GET /api/me`, the yardstick. Target: p99 ≤ 50.""");
        report.head("database", "question", "requests", "p50", "p99", "bytes", "target");
    }

    /** 一案: where it is asked for, and as a draft. */
    private record Plan(String path, String draft) {}

    /** 一种: one way to ask. */
    private record Variant(String question, Supplier<Client.Reply> ask, Times.Watch watch, int[] bytes) {
        void once() {
            watch.time(() -> {
                var reply = ask.get();
                if (reply.status() != 200) throw new IllegalStateException(question + ": " + reply.status() + " " + reply.text());
                bytes[0] = reply.body().length;
            });
        }
    }

    @Override public void measure(Store store, Report report) {
        try (var server = Scenario.serve(store); var client = Client.session(server.port(), Scenario.CLERK, Scenario.PASSWORD);
             var writer = Client.basic(server.port(), Scenario.CLERK, Scenario.PASSWORD)) {
            var plans = plans(client);
            var asked = asked(client, writer, plans);
            var warm = variants(asked);
            for (int i = 0; i < times / 3; i++) warm.forEach(Variant::once);
            var timed = variants(asked);
            for (int i = 0; i < times; i++) timed.forEach(Variant::once);
            for (var each : timed) {
                var taken = each.watch().times();
                report.row(store.name(), each.question(), taken.count(), taken.p50(), taken.p99(), each.bytes()[0], Report.met(taken.p99() <= P99));
            }
        }
    }

    private static List<Variant> variants(Map<String, Supplier<Client.Reply>> asked) {
        var variants = new ArrayList<Variant>();
        asked.forEach((question, ask) -> variants.add(new Variant(question, ask, new Times.Watch(), new int[1])));
        return variants;
    }

    private static Map<String, Supplier<Client.Reply>> asked(Client client, Client writer, List<Plan> plans) {
        var random = new SplittableRandom(7);
        Map<String, Supplier<Client.Reply>> asked = new LinkedHashMap<>();
        asked.put("now", () -> client.get(any(plans, random).path() + "&at=" + day(random)));
        asked.put("then", () -> client.get(any(plans, random).path() + "&at=" + day(random) + "&knownAt=" + known(random)));
        asked.put("draft", () -> writer.post("/api/reform/check-plan", any(plans, random).draft()));
        asked.put("me", () -> client.get("/api/me"));
        return asked;
    }

    private static List<Plan> plans(Client client) {
        var plans = new ArrayList<Plan>();
        for (var row : read(client, "/api/reform/plans?at=" + LAST).get("rows")) {
            var organ = row.get("organ").asString();
            var file = "/api/reform/plans/" + URLEncoder.encode(row.get("plan").asString(), StandardCharsets.UTF_8);
            var versions = read(client, file + "?at=" + LAST + "&organ=" + organ).get("versions");
            plans.add(new Plan(file + "/check?organ=" + organ, draft(organ, row.get("plan").asString(), versions.get(versions.size() - 1))));
        }
        if (plans.isEmpty()) throw new IllegalStateException("the scenario has no plans");
        return plans;
    }

    private static String draft(String organ, String plan, JsonNode version) {
        ObjectNode draft = JSON.createObjectNode();
        draft.put("organ", organ).put("plan", plan).set("title", version.get("title"));
        for (var list : List.of("duties", "units", "closing")) draft.set(list, version.get(list));
        draft.putObject("basis").put("document", plan).put("issuer", organ).put("effectiveOn", LAST.toString());
        return draft.toString();
    }

    private static JsonNode read(Client client, String path) {
        return JSON.readTree(client.get(path).text());
    }

    private static Plan any(List<Plan> plans, SplittableRandom random) {
        return plans.get(random.nextInt(plans.size()));
    }

    private static LocalDate day(SplittableRandom random) {
        return FIRST.plusDays(random.nextLong(ChronoUnit.DAYS.between(FIRST, LAST)));
    }

    private static Instant known(SplittableRandom random) {
        return FIRST_KNOWN.plusSeconds(random.nextLong(ChronoUnit.SECONDS.between(FIRST_KNOWN, LAST_KNOWN)));
    }
}
