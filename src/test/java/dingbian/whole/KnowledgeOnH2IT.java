package dingbian.whole;

import org.junit.jupiter.api.DisplayName;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;

@DisplayName("知悉时点（H2）")
@DirtiesContext
@TestPropertySource(properties = "spring.datasource.url=jdbc:h2:mem:known;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1")
class KnowledgeOnH2IT extends KnowledgeIT {}
