package dingbian.people;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

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

    @Test @DisplayName("销毁后清扫：密钥（虽经封存）不在任何数据文件中；预写日志由管理员处置")
    void aDestroyedKeyIsInNoTableFile() {
        var people = database();
        var wang = people.add("王秀英", PeopleDatabase.idNumber(1)).person();
        var gone = new Traces(people.keys.wrapped(wang).orElseThrow());
        var files = Path.of(people.jdbc.queryForObject("show data_directory", String.class), "base");
        people.jdbc.execute("checkpoint");
        assertThat(gone.below(files)).as("before").isNotEmpty();
        people.erase(wang);
        people.keys.sweep();
        people.jdbc.execute("checkpoint");
        assertThat(gone.below(files)).isEmpty();
    }
}
