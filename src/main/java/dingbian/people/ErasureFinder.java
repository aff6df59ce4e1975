package dingbian.people;

import dingbian.ledger.AsOf;
import dingbian.ledger.ErasureEvent;
import dingbian.ledger.ErasureEvent.ErasureProposed;
import dingbian.ledger.OfficeEvent;
import dingbian.platform.Knowledge;
import dingbian.platform.Matters;
import dingbian.platform.Rows;
import java.util.List;
import org.springframework.stereotype.Component;

/** 找销毁件: erasures as they stood at a moment. */
@Component
class ErasureFinder {
    private final Knowledge knowledge;
    private final Matters matters;
    private final Register register;
    private final ErasureQueries queries;

    /** 余迹: events whose words hold the name or the ID number; no erasure reaches these. */
    record Traces(String person, List<Long> positions) {}

    ErasureFinder(Knowledge knowledge, Matters matters, Register register, ErasureQueries queries) {
        this.knowledge = knowledge;
        this.matters = matters;
        this.register = register;
        this.queries = queries;
    }

    Rows<ErasureRow> all(AsOf asked) {
        var moment = knowledge.of(asked);
        var begun = Matters.begun(matters.of(moment, OfficeEvent.OFFICE, ErasureEvent.class).stream(), ErasureProposed.class);
        var names = register.details(begun.stream().map(steps -> ErasureRow.proposal(steps).person()).toList());
        return Rows.of(moment, begun.stream().map(steps -> ErasureRow.of(steps, names.get(ErasureRow.proposal(steps).person()).name())).toList());
    }

    /** None of whom nobody can read. */
    Traces traces(String person) {
        if (!register.knows(person)) return new Traces(person, List.of());
        var details = register.details(person);
        return new Traces(person, queries.eventsWith(details.name(), details.idNumber()));
    }
}
