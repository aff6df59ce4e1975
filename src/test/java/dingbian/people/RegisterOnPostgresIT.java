package dingbian.people;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** 实名登记簿, the same on PostgreSQL. */
class RegisterOnPostgresIT extends RegisterTest {
    private static EmbeddedPostgres postgres;

    @BeforeAll static void start() throws IOException {
        postgres = EmbeddedPostgres.start();
    }

    @AfterAll static void stop() throws IOException {
        postgres.close();
    }

    @Override PeopleDatabase database() {
        var people = new PeopleDatabase(postgres.getPostgresDatabase(), "postgresql");
        people.jdbc.execute("truncate person_key, person_sealed, person_index, office_key_check");
        return people;
    }
}
