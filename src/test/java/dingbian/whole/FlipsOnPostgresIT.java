package dingbian.whole;

import org.junit.jupiter.api.DisplayName;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

@DisplayName("改动一处，核账指明（PostgreSQL）")
@DirtiesContext
class FlipsOnPostgresIT extends FlipLaws {
    @DynamicPropertySource static void source(DynamicPropertyRegistry settings) {
        Postgres.settings(settings);
    }

    @Override void dropTriggers() {
        jdbc.queryForList("select distinct tgrelid::regclass::text from pg_trigger where not tgisinternal", String.class)
            .forEach(table -> jdbc.execute("alter table " + table + " disable trigger all"));
    }
}
