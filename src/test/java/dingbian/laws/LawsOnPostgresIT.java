package dingbian.laws;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

@DisplayName("台账之法（PostgreSQL）")
@DirtiesContext
class LawsOnPostgresIT extends LawsIT {
    private static EmbeddedPostgres postgres;

    @DynamicPropertySource static void source(DynamicPropertyRegistry settings) throws IOException {
        postgres = EmbeddedPostgres.start();
        settings.add("spring.datasource.url", () -> postgres.getJdbcUrl("postgres", "postgres"));
        settings.add("spring.datasource.username", () -> "postgres");
        settings.add("spring.datasource.password", () -> "");
    }

    @AfterAll static void stop() throws IOException {
        postgres.close();
    }

    @Override int steps() {
        return 3_200;
    }
}
