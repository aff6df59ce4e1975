package dingbian.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;

/** What a busy office said that it had recorded: acts with their number of events. */
final class Acknowledged {
    private final Map<String, Integer> acts = new HashMap<>();

    /** @return itself, with so many more acts */
    Acknowledged read(Program office, int count) {
        for (int i = 0; i < count; i++) {
            var words = office.lineWith("ack").split(" ");
            acts.put(words[1], Integer.valueOf(words[2]));
        }
        return this;
    }

    /** Reads what the office has said by now: what is read later was recorded after this, but for the act that each clerk had in hand. */
    Acknowledged catchUp(Program office) {
        while (office.hasSaid()) read(office, 1);
        return this;
    }

    /** How many of them are there, each whole. */
    long in(Store store) throws SQLException {
        var stored = new HashMap<String, Integer>();
        try (var connection = store.connect(); var rows = connection.createStatement().executeQuery("select act, count(*) from domain_event group by act")) {
            while (rows.next()) stored.put(rows.getString(1), rows.getInt(2));
        }
        acts.forEach((act, events) -> assertThat(stored.getOrDefault(act, events)).as("act " + act).isEqualTo(events));
        return acts.keySet().stream().filter(stored::containsKey).count();
    }

    int count() {
        return acts.size();
    }
}
