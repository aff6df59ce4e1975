package dingbian.audit;

import dingbian.ledger.AsOf;
import dingbian.ledger.Axis;
import dingbian.ledger.Heads;
import dingbian.people.PersonDetails;
import dingbian.platform.HeadQueries;
import dingbian.platform.Knowledge;
import dingbian.platform.Wording;
import dingbian.policy.Concerns;
import dingbian.policy.DocumentNumbers;
import dingbian.policy.Issuers;
import dingbian.policy.LeadershipStandard;
import dingbian.policy.Milestones;
import dingbian.policy.Parameters;
import dingbian.policy.Standards;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;

/** 核查室: the room's questions over one data source, without Spring. */
final class Audit {
    final JournalQueries journal;
    final DocumentQueries documents;
    final Knowledge knowledge;
    final Organs organs;
    final Balances balances;
    final Structure structure;
    final Posts posts;
    final People people;
    final Histories histories;
    final Pages pages;
    final Changes changes;
    final Revisions revisions;
    final Explain explain;
    final Findings findings;
    final Daybook daybook;
    final Search search;

    Audit(DataSource source) {
        this(source, Clock.systemUTC());
    }

    Audit(DataSource source, Clock clock) {
        var jdbc = JdbcClient.create(source);
        var names = new Called();
        journal = new JournalQueries(jdbc);
        documents = new DocumentQueries(jdbc);
        knowledge = new Knowledge(Heads.of(source, clock), new HeadQueries(jdbc), new DataSourceTransactionManager(source));
        var copies = new Copies(journal, knowledge);
        organs = new Organs(journal, copies);
        var namings = new Namings(organs, names);
        balances = new Balances(knowledge, organs, copies);
        structure = new Structure(knowledge, organs);
        posts = new Posts(knowledge, organs, documents, names);
        people = new People(knowledge, organs, documents, names);
        histories = new Histories(knowledge, organs, documents, namings, names);
        pages = new Pages(knowledge, organs, copies, documents, namings);
        changes = new Changes(knowledge, organs, documents, namings);
        daybook = new Daybook(knowledge, organs, documents, namings);
        search = new Search(knowledge, organs, documents, people, posts, structure);
        revisions = new Revisions(knowledge, organs, copies, documents, namings);
        explain = new Explain(knowledge, organs, documents, names);
        findings = new Findings(knowledge, organs, documents, new StatementQueries(jdbc),
            (moment, organ) -> List.of(), yardsticks(), new Concerns(), Wording.standalone());
    }

    static Yardsticks yardsticks() {
        return new Yardsticks(new Standards(), new Parameters(), new LeadershipStandard(), new Milestones(), new Issuers(), new DocumentNumbers());
    }

    /** Everybody is called 人 and his id. */
    private static final class Called implements Names {
        @Override public Map<String, PersonDetails> of(Collection<String> ids) {
            return ids.stream().filter(java.util.Objects::nonNull).distinct()
                .collect(Collectors.toMap(Function.identity(), id -> new PersonDetails("人" + id, null, Map.of())));
        }

        @Override public List<String> search(String query) {
            return query.startsWith("人") ? List.of(query.substring(1)) : List.of();
        }
    }

    static AsOf at(String day) {
        return at(day, Axis.EFFECTIVE, null);
    }

    static AsOf at(String day, Axis axis, String knownAt) {
        return new AsOf(LocalDate.parse(day), axis, knownAt == null ? null : Instant.parse(knownAt));
    }
}
