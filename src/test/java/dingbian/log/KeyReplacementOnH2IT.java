package dingbian.log;

import org.junit.jupiter.api.DisplayName;
import org.springframework.test.context.TestPropertySource;

@DisplayName("更换存证密钥（H2）")
@TestPropertySource(properties = "spring.datasource.url=jdbc:h2:mem:logkey;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1")
class KeyReplacementOnH2IT extends KeyCrashLaws {}
