package dingbian.story;

import dingbian.whole.Api;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** 甘州区 running: the program with its scenario, asked through its API as an auditor asks it. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = {
    "spring.datasource.url=jdbc:h2:mem:ganzhou;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1",
    "dingbian.data=target/test-data/ganzhou", "dingbian.scenario=ganzhou-2011"})
abstract class GanzhouIT {
    @LocalServerPort int port;

    String base() {
        return "http://localhost:" + port;
    }

    Api as(String user) {
        return new Api(base(), user, "dingbian");
    }

    JsonNode ask(String question) {
        return as("auditor").ask(question);
    }
}
