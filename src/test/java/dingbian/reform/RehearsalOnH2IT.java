package dingbian.reform;

import org.junit.jupiter.api.DisplayName;
import org.springframework.test.context.TestPropertySource;

@DisplayName("预演（H2）")
@TestPropertySource(properties =
    "spring.datasource.url=jdbc:h2:mem:rehearsal;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1")
class RehearsalOnH2IT extends RehearsalLaws {}
