package dingbian.laws;

import dingbian.whole.Postgres;
import org.junit.jupiter.api.DisplayName;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

@DisplayName("台账之法（PostgreSQL）")
@DirtiesContext
class LawsOnPostgresIT extends LawsIT {
    @DynamicPropertySource static void source(DynamicPropertyRegistry settings) {
        Postgres.settings(settings);
    }

    @Override int steps() {
        return 5_200;
    }
}
