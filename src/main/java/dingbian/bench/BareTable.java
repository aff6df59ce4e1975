package dingbian.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/** 裸表: what the database can do at most for one client: a row, a commit, a row, a commit. */
final class BareTable implements AutoCloseable {
    private final Connection connection;
    private final PreparedStatement insert;
    private final String payload;
    private long next;

    BareTable(Connection connection, int bytes) throws SQLException {
        this.connection = connection;
        connection.setAutoCommit(true);
        try (var statement = connection.createStatement()) {
            statement.execute("create table if not exists bench_bare (id bigint not null primary key, payload varchar not null)");
            statement.execute("delete from bench_bare");
        }
        insert = connection.prepareStatement("insert into bench_bare (id, payload) values (?, ?)");
        payload = "x".repeat(bytes);
    }

    double rowsASecond(double seconds) throws SQLException {
        long before = System.nanoTime();
        long end = before + (long) (seconds * 1e9);
        long first = next;
        while (System.nanoTime() < end) {
            insert.setLong(1, next++);
            insert.setString(2, payload);
            insert.executeUpdate();
        }
        return (next - first) / ((System.nanoTime() - before) / 1e9);
    }

    @Override public void close() throws SQLException {
        connection.close();
    }
}
