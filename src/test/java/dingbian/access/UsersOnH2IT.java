package dingbian.access;

import org.junit.jupiter.api.DisplayName;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;

@DisplayName("用户（H2）")
@DirtiesContext
@TestPropertySource(properties = {"dingbian.data=target/test-data/users",
    "spring.datasource.url=jdbc:h2:mem:users;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1"})
class UsersOnH2IT extends UserLaws {}
