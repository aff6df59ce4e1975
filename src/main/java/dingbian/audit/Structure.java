package dingbian.audit;

import dingbian.ledger.AsOf;
import dingbian.ledger.Measure;
import dingbian.platform.Knowledge;
import dingbian.platform.Rows;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** 机构设置: which organs and units stood at the end of a day. */
@Component
public class Structure {
    static final Set<Measure> OF_ORGANS = EnumSet.of(Measure.BOOK, Measure.NAME, Measure.PARENT, Measure.CLASS, Measure.POPULATION,
        Measure.UNIT, Measure.UNIT_TYPE);
    private static final Set<Measure> OF_UNITS = EnumSet.of(Measure.BOOK, Measure.NAME, Measure.PARENT, Measure.UNIT, Measure.UNIT_TYPE,
        Measure.PLATE, Measure.DUTY, Measure.PREDECESSOR, Measure.SUPERIOR, Measure.COUNTS_IN_CAP);

    private final Knowledge knowledge;
    private final Organs organs;

    Structure(Knowledge knowledge, Organs organs) {
        this.knowledge = knowledge;
        this.organs = organs;
    }

    Rows<OrganRow> organs(AsOf asked, String organ) {
        var moment = knowledge.of(asked);
        var standing = organs.standing(moment, organs.asked(moment, organ), OF_ORGANS);
        return Rows.of(moment, Organs.inOrder(standing).stream().map(each -> OrganRow.of(each, standing)).toList());
    }

    public Rows<UnitRow> units(AsOf asked, String organ) {
        var moment = knowledge.of(asked);
        var standing = organs.standing(moment, organs.asked(moment, organ), OF_UNITS);
        return Rows.of(moment, Organs.inOrder(standing).stream().flatMap(each -> units(each, standing).stream()).toList());
    }

    private static List<UnitRow> units(String organ, Standing standing) {
        return standing.units(organ).stream().map(unit -> UnitRow.of(organ, unit, standing)).toList();
    }
}
