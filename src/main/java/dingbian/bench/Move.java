package dingbian.bench;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** 调动: a move end to end, with one client and with eight, against bare rows. */
record Move(int rounds, int seconds) implements Item {
    private static final int MANY = 8;
    private static final int WARM = 3_000;
    private static final int PAYLOAD = 700;
    private static final double OF_BARE = 0.25;

    @Override public void head(Report report) {
        report.section("move", """
            `POST /api/posting/transfer` end to end (HTTP Basic, decision, two events, journal, commit), people sent to and fro between two \
            townships with room, in the ledger of the scenario; against one client's bare one-row INSERT and COMMIT of a ready payload (%d bytes, about one \
            event with its metadata) on the same database (H2: in a file of its own). %d rounds of %d s each: bare, 1 client, %d clients. Medians of the \
            rounds; CPU: of the program, without the client and the database's server. Targets on PostgreSQL: \
            1 client ≥ 0.25× bare; %d clients ≥ 1 client; nothing but 200.""".formatted(PAYLOAD, rounds, seconds, MANY, MANY));
        report.head("database", "bare rows/s", "1 client moves/s", "p50 ms", "p99 ms", "CPU ms", "8 clients moves/s", "p50 ms", "p99 ms",
            "1 client ÷ bare", "8 ÷ 1", "not 200", "target");
    }

    /** 一轮. */
    private record Round(double bare, Clerks.Stretch one, double cpu, Clerks.Stretch many) {}

    @Override public void measure(Store store, Report report) throws Exception {
        try (var server = Scenario.serve(store); var clerk = Client.basic(server.port(), Scenario.CLERK, Scenario.PASSWORD);
             var clerks = new Clerks(server.port(), MANY, Townships.in(clerk)); var bare = bare(store)) {
            for (int moved = 0; moved < WARM; ) moved += clerks.move(MANY, 1).times().count();
            bare.rowsASecond(seconds);
            List<Round> all = new ArrayList<>();
            for (int i = 0; i < rounds; i++) all.add(round(server, bare, clerks));
            tell(store, all, clerks, report);
        }
    }

    private Round round(Server server, BareTable bare, Clerks clerks) throws Exception {
        double rows = bare.rowsASecond(seconds), before = server.cpuSeconds();
        var one = clerks.move(1, seconds);
        double cpu = server.cpuSeconds() - before;
        return new Round(rows, one, 1e3 * cpu / one.times().count(), clerks.move(MANY, seconds));
    }

    private static void tell(Store store, List<Round> all, Clerks clerks, Report report) {
        var one = Times.all(all.stream().map(round -> round.one().times()).toList());
        var many = Times.all(all.stream().map(round -> round.many().times()).toList());
        double ofBare = median(all, round -> round.one().aSecond() / round.bare());
        double ofOne = median(all, round -> round.many().aSecond() / round.one().aSecond());
        var target = store.isPostgres() ? Report.met(ofBare >= OF_BARE && ofOne >= 1) : "none";
        report.row(store.name(), median(all, Round::bare), median(all, round -> round.one().aSecond()), one.p50(), one.p99(), median(all, Round::cpu),
            median(all, round -> round.many().aSecond()), many.p50(), many.p99(), Report.times(ofBare), Report.times(ofOne),
            clerks.failures().isEmpty() ? "none" : clerks.failures(), target);
        if (!clerks.failures().isEmpty()) report.wrong("moves were answered with " + clerks.failures());
    }

    private static double median(List<Round> rounds, ToDoubleFunction<Round> figure) {
        return Times.median(rounds.stream().map(figure::applyAsDouble).toList());
    }

    private static BareTable bare(Store store) throws SQLException {
        return new BareTable(store.isPostgres() ? store.connect() : Store.h2(Path.of(store.data() + "-bare"), List.of()).connect(), PAYLOAD);
    }
}
