package dingbian.story;

import dingbian.whole.Postgres;
import org.junit.jupiter.api.DisplayName;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

@DisplayName("甘州区的数字（PostgreSQL）")
@DirtiesContext
class FiguresOnPostgresIT extends FiguresIT {
    @DynamicPropertySource static void source(DynamicPropertyRegistry settings) {
        Postgres.settings(settings);
    }
}
