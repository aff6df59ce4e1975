package dingbian.hostile;

import dingbian.whole.Postgres;
import org.junit.jupiter.api.DisplayName;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

@DisplayName("乱试（PostgreSQL）")
@DirtiesContext
class FuzzOnPostgresIT extends FuzzIT {
    @DynamicPropertySource static void source(DynamicPropertyRegistry settings) {
        Postgres.settings(settings);
    }
}
