package dingbian.audit;

import dingbian.ledger.EstablishmentEvent.StatementRecorded;
import dingbian.ledger.LedgerTable;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.stereotype.Component;

/** 原文数字账: the printed figures, in the words of their documents. Whether one still stands is said by its journal line. */
@Component
class StatementTable implements LedgerTable {
    private static final String INSERT = """
        insert into stated_figure (position, organ, statement, subject, words, stated, against, against_words, treatment, severity)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    @Override public List<String> tables() {
        return List.of("stated_figure");
    }

    @Override public void write(JdbcOperations into, List<Stored> events) {
        var statements = events.stream().filter(stored -> stored.entry().event() instanceof StatementRecorded).toList();
        into.batchUpdate(INSERT, statements, Math.max(1, statements.size()), StatementTable::set);
    }

    private static void set(PreparedStatement insert, Stored stored) throws SQLException {
        var said = (StatementRecorded) stored.entry().event();
        insert.setLong(1, stored.entry().position());
        insert.setString(2, said.organ());
        insert.setString(3, said.statement());
        insert.setString(4, said.subject());
        insert.setString(5, said.words());
        insert.setString(6, said.stated());
        insert.setString(7, said.against());
        insert.setString(8, said.againstWords());
        insert.setString(9, said.treatment());
        insert.setString(10, said.severity().name());
    }
}
