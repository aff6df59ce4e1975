package dingbian.posting;

import dingbian.ledger.LedgerTable;
import dingbian.ledger.PostingEvent;
import java.util.LinkedHashSet;
import java.util.List;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.stereotype.Component;

/** 去处表: in whose books a person was ever written; the books themselves know when. */
@Component
class PostingTable implements LedgerTable {
    private record Place(String person, String organ) {}

    @Override public List<String> tables() {
        return List.of("whereabouts");
    }

    @Override public void write(JdbcOperations into, List<Stored> events) {
        var places = new LinkedHashSet<Place>();
        for (var stored : events) {
            if (stored.entry().event() instanceof PostingEvent event) places.add(new Place(event.person(), event.organ()));
        }
        if (places.isEmpty()) return;
        // Not "where not exists": in one transaction H2 2.4 answers it the second time from memory.
        into.batchUpdate("insert into whereabouts (person, organ) values (?, ?) on conflict do nothing",
            places.stream().map(place -> new Object[] {place.person(), place.organ()}).toList());
    }
}
