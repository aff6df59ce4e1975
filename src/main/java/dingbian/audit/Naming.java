package dingbian.audit;

import dingbian.ledger.Measure;
import dingbian.people.PersonDetails;
import java.util.Collection;
import java.util.Map;

/** 称谓: what organs, units and persons are called. */
public record Naming(Standing standing, Map<String, PersonDetails> people) {

    static Naming of(Standing standing, Names names, Collection<String> persons) {
        return new Naming(standing, names.of(persons));
    }

    public String organ(String organ) {
        return standing.of(organ, Measure.NAME);
    }

    /** A unit of the district's book is a township, and bears its name. */
    public String unit(String organ, String unit) {
        if (unit == null) return null;
        var own = standing.of(organ, unit, Measure.NAME);
        return own != null ? own : standing.of(unit, Measure.NAME);
    }

    public String person(String person) {
        return person == null ? null : details(person).name();
    }

    PersonDetails details(String person) {
        return people.getOrDefault(person, PersonDetails.ERASED);
    }
}
