package dingbian.people;

import dingbian.ledger.OfficeEvent;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 销毁查询: what the journal tells of a person without naming him, and which keys are there that an event destroyed. */
@Component
class ErasureQueries {

    /** 未销之钥: {@code position}: of the event that destroyed it. */
    record Left(String person, long position) {}

    private final JdbcClient jdbc;

    ErasureQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The last day on which he was registered, or null if he never was. */
    LocalDate registeredOn(String person) {
        return jdbc.sql("select effective_on from journal_event where person = ? and type = 'PersonRegistered' order by position desc fetch first 1 rows only")
            .param(person).query(LocalDate.class).optional().orElse(null);
    }

    List<String> organsOf(String person) {
        return jdbc.sql("select distinct organ from journal_event where person = ? and organ <> ? order by organ").params(person, OfficeEvent.OFFICE)
            .query(String.class).list();
    }

    /** Whose key is there though he was erased, and not registered since: it came back with an older backup of the keys. */
    List<Left> left() {
        return jdbc.sql("""
            select k.person, max(e.position) as position from person_key k join journal_event e on e.person = k.person and e.type = 'PersonErased'
            where not exists (select 1 from journal_event r where r.person = k.person and r.type = 'PersonRegistered' and r.position > e.position)
            group by k.person order by k.person""").query(Left.class).list();
    }

    /** The events whose stored words hold one of these texts. */
    List<Long> eventsWith(String one, String other) {
        return jdbc.sql("select global_index from domain_event where position(? in payload) > 0 or position(? in payload) > 0 order by global_index")
            .params(one, other).query(Long.class).list();
    }
}
