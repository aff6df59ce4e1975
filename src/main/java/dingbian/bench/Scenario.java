package dingbian.bench;

import java.util.regex.Pattern;

/** 演示账: the ledger of the scenario, and its users. */
final class Scenario {
    static final String NAME = "ganzhou-2011";
    static final String DISTRICT = "620702";
    static final String CLERK = "clerk";
    static final String PASSWORD = "dingbian";
    private static final Pattern POSITION = Pattern.compile("\"position\":(\\d+)");

    private Scenario() {}

    /** Serves it; into an empty ledger it is loaded first. */
    static Server serve(Store store) {
        return Server.start(store, "--dingbian.scenario=" + NAME);
    }

    /** How many events the ledger has. */
    static long position(Client client) {
        var found = POSITION.matcher(client.get("/api/balance?organ=" + DISTRICT).text());
        if (!found.find()) throw new IllegalStateException("no position");
        return Long.parseLong(found.group(1));
    }
}
