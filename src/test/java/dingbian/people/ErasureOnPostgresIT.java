package dingbian.people;

import dingbian.whole.Postgres;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

@DisplayName("销毁（PostgreSQL）")
@DirtiesContext
class ErasureOnPostgresIT extends ErasureLaws {
    @DynamicPropertySource static void source(DynamicPropertyRegistry settings) {
        Postgres.settings(settings);
    }

    /** The files of this database, and the write-ahead log of the server. */
    @Override Path written() {
        jdbc.execute("checkpoint");
        return Path.of(jdbc.queryForObject("show data_directory", String.class));
    }
}
