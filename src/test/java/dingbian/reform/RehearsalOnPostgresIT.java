package dingbian.reform;

import dingbian.whole.Postgres;
import org.junit.jupiter.api.DisplayName;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

@DisplayName("预演（PostgreSQL）")
@DirtiesContext
class RehearsalOnPostgresIT extends RehearsalLaws {
    @DynamicPropertySource static void source(DynamicPropertyRegistry settings) {
        Postgres.settings(settings);
    }
}
