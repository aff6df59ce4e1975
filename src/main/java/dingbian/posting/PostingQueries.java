package dingbian.posting;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads where a person was ever written. */
@Component
class PostingQueries {
    private final JdbcClient jdbc;

    PostingQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<String> organsOf(String person) {
        return jdbc.sql("select organ from whereabouts where person = ? order by organ").param(person).query(String.class).list();
    }
}
