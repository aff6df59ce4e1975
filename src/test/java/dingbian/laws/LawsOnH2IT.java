package dingbian.laws;

import org.junit.jupiter.api.DisplayName;
import org.springframework.test.context.TestPropertySource;

@DisplayName("台账之法（H2）")
@TestPropertySource(properties = "spring.datasource.url=jdbc:h2:mem:laws;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1")
class LawsOnH2IT extends LawsIT {
    @Override int steps() {
        return 5_200;
    }
}
