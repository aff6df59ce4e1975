package dingbian.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** H2 writes each statement that fails, with its values, into NAME.trace.db, unless it is told not to. */
@DisplayName("H2 的跟踪文件")
class TraceFileTest {
    private static final Pattern EMBEDDED = Pattern.compile("jdbc:h2:file:[^\"\\s]*");
    private static final String SECRET = "620702198001013210";
    @TempDir Path folder;

    private void failAt(String url) throws SQLException {
        try (var connection = DriverManager.getConnection(url, "dingbian", ""); var statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.execute("insert into person_index values ('" + SECRET + "')")).isInstanceOf(SQLException.class);
        }
    }

    @Test @DisplayName("失败的语句不落盘；不关跟踪，则落盘（可见此测试查得出）")
    void aFailedStatementIsWrittenNowhere() throws IOException, SQLException {
        var url = Files.readString(Path.of("src/main/resources/application.yml")).lines().map(EMBEDDED::matcher)
            .filter(java.util.regex.Matcher::find).map(found -> found.group()).findFirst().orElseThrow();
        failAt(url.replace("${dingbian.data}", folder.toString()));
        assertThat(folder.toFile().list()).containsExactly("ledger.mv.db");
        failAt(url.replace("${dingbian.data}", folder.toString()).replace("TRACE_LEVEL_FILE=0", "TRACE_LEVEL_FILE=1"));
        assertThat(folder.resolve("ledger.trace.db")).content().contains(SECRET);
    }

    @Test @DisplayName("程序里每个文件库都关了跟踪")
    void everyFileOfOursHasNone() throws IOException {
        try (Stream<Path> sources = Files.walk(Path.of("src/main"))) {
            for (var source : sources.filter(each -> each.toString().matches(".*\\.(java|yml)")).toList()) {
                var text = Files.readString(source).replaceAll("\"\\s*\\+[^;\"]*\"", "");
                var opens = EMBEDDED.matcher(text).results().map(found -> found.group()).filter(url -> url.contains(";")).toList();
                assertThat(opens).as(source.toString()).allMatch(url -> url.contains("TRACE_LEVEL_FILE=0"));
            }
        }
    }
}
