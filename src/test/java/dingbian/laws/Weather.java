package dingbian.laws;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** 天气: decides by its seed what becomes of each database call of the thread that it was made for; others have good weather. */
final class Weather {
    /** 断电: the program is no more. Not an exception, so that nothing handles it. */
    static final class Crash extends Error {
        private static final long serialVersionUID = 1;

        private Crash(String where) {
            super(where);
        }
    }

    interface Call {
        Object run() throws Throwable;
    }

    private enum Fate { LOST_BEFORE, LOST_AFTER, REFUSED, SLOW, CRASH_BEFORE, CRASH_AFTER }

    private static final int TOLD = 12;
    private static final int SLOWEST_MS = 4;
    private final Thread client = Thread.currentThread();
    private final Set<Connection> open = ConcurrentHashMap.newKeySet();
    private final Deque<String> told = new ArrayDeque<>();
    private final List<String> fates = new ArrayList<>();
    private final Random random;
    private final int callsAFault;
    private int crashesLeft;
    private int calls;
    private boolean stormy;
    private volatile boolean dead;

    /** @param callsAFault in how many calls one goes wrong */
    Weather(long seed, int callsAFault, int crashes) {
        random = new Random(seed);
        this.callsAFault = callsAFault;
        crashesLeft = crashes;
    }

    void storm(boolean now) {
        stormy = now;
    }

    boolean isDead() {
        return dead;
    }

    /** A new process, for which the old one's connections are gone. */
    void revive() {
        open.clear();
        dead = false;
    }

    void opened(Connection connection) {
        open.add(connection);
    }

    void closed(Connection connection) {
        open.remove(connection);
    }

    Object through(String what, Connection connection, Call call) throws Throwable {
        if (dead) throw lost();
        if (!stormy || Thread.currentThread() != client) return call.run();
        calls++;
        var fate = fate(what.equals("commit"));
        if (fate == null) return call.run();
        tell(fate, what);
        return suffered(fate, connection, call);
    }

    private Fate fate(boolean commit) {
        if (random.nextInt(commit ? Math.max(1, callsAFault / 3) : callsAFault) > 0) return null;
        var all = Fate.values();
        var fate = all[random.nextInt(all.length)];
        boolean crash = fate == Fate.CRASH_BEFORE || fate == Fate.CRASH_AFTER;
        if (crash && crashesLeft == 0 || fate == Fate.REFUSED && !commit) return Fate.LOST_AFTER;
        return fate;
    }

    private Object suffered(Fate fate, Connection connection, Call call) throws Throwable {
        Object done = null;
        if (fate == Fate.SLOW) Thread.sleep(1 + random.nextInt(SLOWEST_MS));
        if (fate == Fate.SLOW || fate == Fate.LOST_AFTER || fate == Fate.CRASH_AFTER) done = call.run();
        if (fate == Fate.SLOW) return done;
        if (done instanceof Connection made) cut(made);
        if (fate == Fate.CRASH_BEFORE || fate == Fate.CRASH_AFTER) throw crash();
        cut(connection);
        throw fate == Fate.REFUSED ? new SQLException("the commit is refused", random.nextBoolean() ? "40001" : "58030") : lost();
    }

    private Crash crash() {
        crashesLeft--;
        dead = true;
        List.copyOf(open).forEach(Weather::cut);
        return new Crash(told.getLast());
    }

    /** What a database does when the wire is cut: it takes back what was not committed. */
    private static void cut(Connection connection) {
        try {
            if (connection == null || connection.isClosed()) return;
            if (!connection.getAutoCommit()) connection.rollback();
            connection.close();
        } catch (SQLException gone) {
            throw new AssertionError("a test could not cut a wire", gone);
        }
    }

    static SQLException lost() {
        return new SQLException("the connection is lost", "08006");
    }

    private void tell(Fate fate, String what) {
        told.add("call " + calls + " " + fate + " " + what);
        fates.add(fate + (what.equals("commit") ? " commit" : ""));
        if (told.size() > TOLD) told.remove();
    }

    /** What happened, by name. */
    Collection<String> fates() {
        return List.copyOf(fates);
    }

    @Override public String toString() {
        return "the last faults: " + told;
    }
}
