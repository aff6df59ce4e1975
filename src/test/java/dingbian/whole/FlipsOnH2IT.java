package dingbian.whole;

import org.junit.jupiter.api.DisplayName;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;

@DisplayName("改动一处，核账指明（H2）")
@DirtiesContext
@TestPropertySource(properties = "spring.datasource.url=jdbc:h2:mem:flips;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1")
class FlipsOnH2IT extends FlipLaws {
    @Override void dropTriggers() {
        jdbc.queryForList("select distinct trigger_name from information_schema.triggers", String.class).forEach(name -> jdbc.execute("drop trigger " + name));
    }
}
