package dingbian.log;

import dingbian.whole.Postgres;
import java.util.List;
import org.junit.jupiter.api.DisplayName;

@DisplayName("账首外存与警报（PostgreSQL）")
class AnchorOnPostgresIT extends AnchorLaws {
    private final String database = Postgres.create();

    @Override List<String> database() {
        return List.of("--spring.datasource.url=" + Postgres.url(database), "--spring.datasource.username=postgres", "--spring.datasource.password=");
    }

    @Override void backUp() {
        Postgres.copy(database, database + "_backup");
    }

    @Override void putBack() {
        Postgres.copy(database + "_backup", database);
    }
}
