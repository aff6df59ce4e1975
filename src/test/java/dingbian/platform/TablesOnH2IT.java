package dingbian.platform;

import org.junit.jupiter.api.DisplayName;
import org.springframework.test.context.TestPropertySource;

@DisplayName("账表（H2）")
@TestPropertySource(properties = "spring.datasource.url=jdbc:h2:mem:tables;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1")
class TablesOnH2IT extends TablesLaws {}
