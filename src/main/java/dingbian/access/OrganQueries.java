package dingbian.access;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The name that an organ goes by, as the journal last said it. */
@Component
class OrganQueries {
    private final JdbcClient jdbc;

    OrganQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    String of(String organ) {
        if (organ == null) return null;
        return jdbc.sql("""
            select said from journal_line where organ = ? and measure = 'NAME' and unit is null
            group by said having sum(amount) > 0 order by max(position) desc limit 1""")
            .param(organ).query(String.class).optional().orElse(null);
    }
}
