package dingbian.people;

import dingbian.ledger.ErasureEvent.PersonErased;
import dingbian.ledger.LedgerTable;
import dingbian.ledger.PostingEvent.PersonRegistered;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.stereotype.Component;

/** 人员账表: the seal of every person as last registered, and the keyed hashes by which his name is found; of who was erased, neither. */
@Component
class PeopleTable implements LedgerTable {
    private final PeopleQueries queries;
    private final Safe safe;
    private final OfficeKey office;
    private final DetailsCache cache;

    PeopleTable(PeopleQueries queries, Safe safe, OfficeKey office, DetailsCache cache) {
        this.queries = queries;
        this.safe = safe;
        this.office = office;
        this.cache = cache;
    }

    @Override public List<String> tables() {
        return List.of("person_index", "person_sealed");
    }

    @Override public void write(JdbcOperations into, List<Stored> events) {
        var latest = new LinkedHashMap<String, Object[]>();
        for (var stored : events) {
            if (stored.entry().event() instanceof PersonRegistered said)
                latest.put(said.person(), new Object[] {said.person(), said.sealed(), stored.entry().position()});
            if (stored.entry().event() instanceof PersonErased said) latest.put(said.person(), null);
        }
        if (latest.isEmpty()) return;
        remove(into, latest.keySet());
        cache.forget(latest.keySet());
        latest.values().removeIf(Objects::isNull);
        into.batchUpdate("insert into person_sealed (person, sealed, position) values (?, ?, ?)", List.copyOf(latest.values()));
        into.batchUpdate("insert into person_index (token, person) values (?, ?)", tokens(latest));
    }

    /** Who is registered anew is found under his new name only. */
    private static void remove(JdbcOperations into, Set<String> people) {
        var rows = people.stream().map(person -> new Object[] {person}).toList();
        into.batchUpdate("delete from person_index where person = ?", rows);
        into.batchUpdate("delete from person_sealed where person = ?", rows);
    }

    private List<Object[]> tokens(Map<String, Object[]> latest) {
        var wrapped = Batches.ask(latest.keySet(), queries::keys).stream()
            .collect(Collectors.toMap(PeopleQueries.Key::person, PeopleQueries.Key::wrapped));
        var rows = new ArrayList<Object[]>();
        latest.forEach((person, row) -> {
            for (var part : NameParts.of(name(person, (String) row[1], wrapped.get(person)))) {
                rows.add(new Object[] {office.nameToken(part), person});
            }
        });
        return rows;
    }

    /**
     * Empty where the key was destroyed, or replaced when the person was registered again: the log may hold seals that nobody can open,
     * and the tables must yet be writable from it.
     */
    private String name(String person, String sealed, String wrapped) {
        if (wrapped == null) return "";
        try {
            return safe.open(person, sealed, wrapped).name();
        } catch (BrokenSealException lost) {
            return "";
        }
    }
}
