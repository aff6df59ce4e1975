package dingbian.bench;

import dingbian.audit.Balances;
import dingbian.ledger.AsOf;
import dingbian.ledger.Axis;
import java.time.LocalDate;
import java.util.SplittableRandom;
import java.util.function.BiConsumer;

/** 一省余缺: the balance of one township among a million journal lines. */
record ProvinceBalance(Class<?> application, int times, int lines) implements Item {
    private static final double P50 = 10;
    private static final String ADMIN = "admin", PASSWORD = "bench-password";

    @Override public void head(Report report) {
        report.section("province", """
            A generated province (%,d townships in %d districts, at least %,d journal lines, recorded over fifteen years; its people are not \
            registered), and the balance of one township on a random day, so that hardly any answer is kept from before: in the process, and through REST \
            (HTTP Basic, keep-alive). Milliseconds. \
            Target: one township p50 ≤ 10.""".formatted(Province.townships(lines), Province.DISTRICTS, lines));
        report.head("database", "events", "journal lines", "written in s", "question", "by", "requests", "p50", "p99", "target");
    }

    @Override public void measure(Store store, Report report) throws Exception {
        String size;
        boolean missed;
        String plan;
        try (var context = Ledger.open(application, store)) {
            var table = new ProvinceTable(context);
            long before = System.nanoTime();
            var province = new Province(lines);
            table.write(province);
            size = province.position() + " | " + province.lines() + " | " + Report.figure((System.nanoTime() - before) / 1e9);
            table.analyze();
            var balances = context.getBean(Balances.class);
            BiConsumer<String, LocalDate> ask = (organ, day) -> balances.of(new AsOf(day, Axis.EFFECTIVE, null), organ, false);
            missed = tell(store, size, "one township", "process", ask, report);
            plan = table.plan(Province.township(7), store.isPostgres());
        }
        try (var server = Server.start(store, "--dingbian.scenario=none", "--dingbian.admin-password=" + PASSWORD);
             var client = Client.basic(server.port(), ADMIN, PASSWORD)) {
            missed |= tell(store, size, "one township", "REST", (organ, day) -> get(client, organ, day), report);
            tell(store, size, "a district with its townships", "REST", (organ, day) -> get(client, organ.substring(0, 6), day), report);
        }
        if (missed) report.block(plan);
    }

    private static void get(Client client, String organ, LocalDate day) {
        var reply = client.get("/api/balance?organ=" + organ + "&at=" + day);
        if (reply.status() != 200) throw new IllegalStateException(reply.status() + " " + reply.text());
    }

    /** @return whether the target was missed */
    private boolean tell(Store store, String size, String question, String by, BiConsumer<String, LocalDate> ask, Report report) {
        var random = new SplittableRandom(by.hashCode() + question.length());
        for (int i = 0; i < times / 3; i++) ask(random, ask);
        var watch = new Times.Watch();
        for (int i = 0; i < times; i++) watch.time(() -> ask(random, ask));
        var taken = watch.times();
        boolean aimed = question.equals("one township"), met = taken.p50() <= P50;
        report.row(store.name(), size, question, by, taken.count(), taken.p50(), taken.p99(), aimed ? Report.met(met) : "none");
        return aimed && !met;
    }

    private void ask(SplittableRandom random, BiConsumer<String, LocalDate> ask) {
        ask.accept(Province.township(random.nextInt(Province.townships(lines))), Province.OPENED.plusDays(30 + random.nextLong(Province.DAYS)));
    }
}
