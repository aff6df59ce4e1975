package dingbian.bench;

import dingbian.ledger.LedgerTable;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** 各表: the tables that are written from events, seen from outside. */
final class TableContents {
    private final JdbcTemplate jdbc;
    private final List<String> names;

    TableContents(ApplicationContext context) {
        jdbc = context.getBean(JdbcTemplate.class);
        names = context.getBeansOfType(LedgerTable.class).values().stream().flatMap(table -> table.tables().stream()).toList();
    }

    void empty() {
        names.forEach(name -> jdbc.execute("truncate table " + name));
    }

    Map<String, Long> rows() {
        var rows = new TreeMap<String, Long>();
        names.forEach(name -> rows.put(name, count(name)));
        return rows;
    }

    long events() {
        return count("domain_event");
    }

    private long count(String table) {
        return jdbc.queryForObject("select count(*) from " + table, Long.class);
    }
}
