package dingbian.whole;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dingbian.platform.BusyOffice;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("PostgreSQL 两个角色：办件的角色改不了事件、流水与存证")
class GrantsIT {
    private static final Pattern SQL = Pattern.compile("(?s)```sql\\n(.*?)```");
    @TempDir Path office;

    /** The statements of docs/postgresql.md, as they stand there. */
    private static List<String> described() throws IOException {
        return SQL.matcher(Files.readString(Path.of("docs/postgresql.md"))).results().map(found -> found.group(1)).toList();
    }

    private static void run(Connection connection, String statements) throws SQLException {
        for (var each : statements.strip().split(";\\n(?!.*\\$\\$)|;$")) connection.createStatement().execute(each);
    }

    private static List<String> kept(Connection connection) throws SQLException {
        var tables = new ArrayList<String>();
        try (var rows = connection.createStatement().executeQuery("select distinct tgrelid::regclass::text from pg_trigger where not tgisinternal")) {
            while (rows.next()) tables.add(rows.getString(1));
        }
        return tables;
    }

    private static void denied(Connection connection, String statement) {
        assertThatThrownBy(() -> connection.createStatement().execute(statement)).as(statement)
            .isInstanceOfSatisfying(SQLException.class, refused -> assertThat(refused.getSQLState()).isEqualTo("42501"));
    }

    @Test @DisplayName("照 docs/postgresql.md 设置：办件照常，只增之表不许改、删、清空、停触发器")
    void theServingRoleOnlyAdds() throws Exception {
        try (var server = EmbeddedPostgres.start()) {
            var before = described().get(0).split("\\\\connect dingbian\\n");
            try (var administrator = server.getPostgresDatabase().getConnection()) {
                run(administrator, before[0]);
            }
            try (var administrator = server.getDatabase("postgres", "dingbian").getConnection()) {
                run(administrator, before[1]);
            }
            var url = server.getJdbcUrl("postgres", "dingbian").replaceFirst("\\?.*", "");
            var settings = List.of("--dingbian.data=" + office, "--spring.datasource.url=" + url, "--spring.datasource.username=dingbian_app",
                "--spring.datasource.password=another", "--spring.flyway.url=" + url, "--spring.flyway.user=dingbian_owner", "--spring.flyway.password=one");
            works(settings);
            try (var owner = server.getDatabase("dingbian_owner", "dingbian").getConnection()) {
                owner.createStatement().execute(described().get(1));
            }
            works(settings);
            try (var app = server.getDatabase("dingbian_app", "dingbian").getConnection()) {
                assertThat(kept(app)).contains("domain_event", "journal_event", "journal_line", "stated_figure", "log_leaf", "log_head", "log_key");
                for (var table : kept(app)) assertKept(app, table);
                denied(app, "delete from flyway_schema_history");
                denied(app, "create table mine (id integer)");
                denied(app, "create or replace function refuse_change() returns trigger language plpgsql as $$ begin return new; end $$");
            }
        }
    }

    private static void assertKept(Connection app, String table) throws SQLException {
        String column;
        try (var row = app.getMetaData().getColumns(null, "public", table, null)) {
            row.next();
            column = row.getString("COLUMN_NAME");
        }
        denied(app, "update " + table + " set " + column + " = " + column);
        denied(app, "delete from " + table);
        denied(app, "truncate " + table);
        denied(app, "alter table " + table + " disable trigger all");
        denied(app, "drop trigger " + table + "_keeps on " + table);
        denied(app, "drop table " + table);
    }

    private static void works(List<String> settings) {
        try (var program = Program.start(BusyOffice.class, settings)) {
            assertThat(program.lineWith("fsck")).isEqualTo("fsck clean");
            new Acknowledged().read(program, 20);
        }
    }
}
