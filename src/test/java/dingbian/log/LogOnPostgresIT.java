package dingbian.log;

import dingbian.whole.Postgres;
import org.junit.jupiter.api.DisplayName;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

@DisplayName("存证（PostgreSQL）")
@DirtiesContext
class LogOnPostgresIT extends SecondHashLaws {
    @DynamicPropertySource static void source(DynamicPropertyRegistry settings) {
        Postgres.settings(settings);
    }

    @Override void withoutTriggers(String table, Runnable work) {
        jdbc.execute("alter table " + table + " disable trigger all");
        work.run();
        jdbc.execute("alter table " + table + " enable trigger all");
    }
}
