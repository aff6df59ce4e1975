package dingbian.audit;

import dingbian.ledger.Kind;
import dingbian.ledger.Measure;
import dingbian.platform.Moment;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** 条件: which lines are asked for; what is null is not asked. The words of the SQL are ours, the values are parameters. */
final class Question {
    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> values = new LinkedHashMap<>();

    private Question() {}

    /** Lines that were known and whose day had come. */
    static Question of(Moment moment) {
        return known(moment).and("l." + moment.column() + " <= :at", "at", moment.at());
    }

    /** Lines that were known, of whatever day. */
    static Question known(Moment moment) {
        return new Question().and("l.position <= :position", "position", moment.position());
    }

    /** Lines of whatever day, after one position and up to another. */
    static Question between(long after, long upTo) {
        return new Question().and("l.position > :after", "after", after).and("l.position <= :upTo", "upTo", upTo);
    }

    /** Events that were known and whose day had come. */
    static Question events(Moment moment) {
        return knownEvents(moment).and("e." + moment.column() + " <= :at", "at", moment.at());
    }

    static Question knownEvents(Moment moment) {
        return new Question().and("e.position <= :position", "position", moment.position());
    }

    Question and(String condition, String name, Object value) {
        if (value == null) return this;
        if (value instanceof String text && text.indexOf('\0') >= 0) return nothing();
        if (value instanceof Collection<?> some && (some.isEmpty() || some.stream().anyMatch(each -> each.toString().indexOf('\0') >= 0))) return nothing();
        conditions.add(condition);
        values.put(name, value);
        return this;
    }

    /** Nothing is in an empty list; and nothing has a NUL, which PostgreSQL does not take. */
    private Question nothing() {
        conditions.add("1 = 0");
        return this;
    }

    Question organs(Collection<String> organs) {
        return and("l.organ in (:organs)", "organs", organs);
    }

    Question organ(String organ) {
        return and("l.organ = :organ", "organ", organ);
    }

    Question unit(String unit) {
        return and("l.unit = :unit", "unit", unit);
    }

    Question post(String post) {
        return and("l.post = :post", "post", post);
    }

    Question kind(Kind kind) {
        return and("l.kind = :kind", "kind", kind == null ? null : kind.name());
    }

    Question person(String person) {
        return and("l.person = :person", "person", person);
    }

    Question persons(Collection<String> persons) {
        return and("l.person in (:persons)", "persons", persons);
    }

    Question measures(Collection<Measure> measures) {
        return and("l.measure in (:measures)", "measures", measures == null ? null : measures.stream().map(Measure::name).toList());
    }

    /** @param sql what stands before and after the conditions, with %s in their place */
    String in(String sql) {
        return sql.formatted(String.join(" and ", conditions));
    }

    Map<String, Object> values() {
        return values;
    }
}
