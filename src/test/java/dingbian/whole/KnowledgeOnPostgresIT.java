package dingbian.whole;

import org.junit.jupiter.api.DisplayName;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

@DisplayName("知悉时点（PostgreSQL）")
@DirtiesContext
class KnowledgeOnPostgresIT extends KnowledgeIT {
    @DynamicPropertySource static void source(DynamicPropertyRegistry settings) {
        Postgres.settings(settings);
    }
}
