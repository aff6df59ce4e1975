package dingbian.platform;

import dingbian.whole.Postgres;
import org.junit.jupiter.api.DisplayName;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

@DisplayName("账表（PostgreSQL）")
@DirtiesContext
class TablesOnPostgresIT extends TablesLaws {
    @DynamicPropertySource static void source(DynamicPropertyRegistry settings) {
        Postgres.settings(settings);
    }
}
