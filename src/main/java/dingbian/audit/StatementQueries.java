package dingbian.audit;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 原文数字查询. */
@Component
class StatementQueries {

    /** 原文数字: what is printed, what it contradicts, and how it is treated. */
    record Statement(String statement, String subject, String words, String stated, String against, String againstWords, String treatment,
                     String severity) {}

    private final JdbcClient jdbc;

    StatementQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<Long, Statement> at(Collection<Long> positions) {
        var found = new HashMap<Long, Statement>();
        if (positions.isEmpty()) return found;
        jdbc.sql("select position, statement, subject, words, stated, against, against_words, treatment, severity "
            + "from stated_figure where position in (:positions)")
            .param("positions", List.copyOf(positions)).query((row, n) -> found.put(row.getLong(1), new Statement(row.getString(2), row.getString(3),
                row.getString(4), row.getString(5), row.getString(6), row.getString(7), row.getString(8), row.getString(9)))).list();
        return found;
    }
}
