package dingbian.policy;

import dingbian.ledger.Rule;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Predicate;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** 规则簿: since when each rule holds, and on what it rests (policy/rules.csv). */
@Component
public class RuleBook {

    /** 条目: {@code number} is that of the domain's list (R01…), null for the ledger's own rules; {@code level}: B blocks. */
    public record Entry(String number, String level, LocalDate inForceFrom, LocalDate inForceTo, String basis) {}

    private final Map<Rule, Entry> entries;

    public RuleBook() {
        this(PolicyFolder.asShipped());
    }

    @Autowired RuleBook(PolicyFolder folder) {
        entries = folder.read("rules.csv", rows -> {
            var read = new EnumMap<Rule, Entry>(Rule.class);
            rows.forEach(row -> read.put(Rule.valueOf(row.get("rule")), new Entry(row.get("number"), row.get("level"), PolicyFile.day(row, "in_force_from"),
                PolicyFile.day(row, "in_force_to"), row.get("basis"))));
            return read;
        });
    }

    public Entry entry(Rule rule) {
        return entries.get(rule);
    }

    /** Which rules were in force on a day: a replay of March 2011 uses what held then. */
    public Predicate<Rule> on(LocalDate day) {
        return rule -> {
            var entry = entries.get(rule);
            return new PolicyFile.Term(entry.inForceFrom(), entry.inForceTo()).covers(day);
        };
    }
}
