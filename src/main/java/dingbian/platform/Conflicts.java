package dingbian.platform;

import java.sql.SQLException;
import java.util.Set;

/** 抢先: tells a lost race (worth another try) from a fault, by the SQL state anywhere in the causes. */
final class Conflicts {
    /** unique key, serialization failure, deadlock, lock timeout (PostgreSQL 55P03; H2 HYT00 and 40001). */
    private static final Set<String> STATES = Set.of("23505", "40001", "40P01", "55P03", "HYT00");

    private Conflicts() {}

    static boolean isConflict(Throwable error) {
        for (var cause = error; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && hasState(sql)) return true;
        }
        return false;
    }

    private static boolean hasState(SQLException error) {
        for (var each = error; each != null; each = each.getNextException()) {
            if (STATES.contains(each.getSQLState())) return true;
        }
        return false;
    }
}
