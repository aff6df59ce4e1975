package dingbian.log;

import org.junit.jupiter.api.DisplayName;
import org.springframework.test.context.TestPropertySource;

@DisplayName("存证（H2）")
@TestPropertySource(properties = "spring.datasource.url=jdbc:h2:mem:log;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1")
class LogOnH2IT extends SecondHashLaws {
    @Override void withoutTriggers(String table, Runnable work) {
        jdbc.execute("drop trigger " + table + "_keeps");
        work.run();
        jdbc.execute("create trigger " + table + "_keeps before update, delete on " + table + " for each row call 'dingbian.platform.AppendOnlyTrigger'");
    }
}
