package dingbian.access;

import dingbian.whole.Postgres;
import org.junit.jupiter.api.DisplayName;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;

@DisplayName("用户（PostgreSQL）")
@DirtiesContext
@TestPropertySource(properties = "dingbian.data=target/test-data/users-pg")
class UsersOnPostgresIT extends UserLaws {
    @DynamicPropertySource static void source(DynamicPropertyRegistry settings) {
        Postgres.settings(settings);
    }
}
