package dingbian.audit;

import dingbian.audit.BalanceRow.Cell;
import dingbian.ledger.Kind;
import dingbian.ledger.Measure;
import dingbian.ledger.TownshipClass;
import dingbian.platform.Knowledge;
import dingbian.platform.Moment;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** 各机构用编现状: what a district and its townships, or one township, have of a kind, as of a moment. */
@Component
public class Townships {
    private static final Set<Measure> FACTS = EnumSet.of(Measure.BOOK, Measure.NAME, Measure.PARENT, Measure.CLASS, Measure.POPULATION,
        Measure.LIMIT_TYPE, Measure.UNIT, Measure.UNIT_TYPE, Measure.COUNTS_IN_CAP, Measure.PREDECESSOR);
    private final Knowledge knowledge;
    private final Organs organs;
    private final Copies copies;

    Townships(Knowledge knowledge, Organs organs, Copies copies) {
        this.knowledge = knowledge;
        this.organs = organs;
        this.copies = copies;
    }

    /** A district before its townships, all by code. */
    public List<Township> of(Moment moment, String organ, Kind kind) {
        var books = organs.asked(moment, organ);
        var standing = organs.standing(moment, books, FACTS);
        var sums = new Sums(copies.sums(moment, books), standing);
        knowledge.confirm();
        return Organs.inOrder(standing).stream().map(each -> township(each, kind, standing, sums)).toList();
    }

    private static Township township(String organ, Kind kind, Standing standing, Sums sums) {
        var row = BalanceRow.of(new Cell(organ, null, kind), standing, sums);
        String which = standing.of(organ, Measure.CLASS), people = standing.of(organ, Measure.POPULATION);
        return new Township(organ, row.organName(), row.level(), standing.of(organ, Measure.PARENT), which == null ? null : TownshipClass.valueOf(which),
            people == null ? null : Integer.valueOf(people), kind, row.limitType(), row.approved(), row.assigned(), row.filled(),
            row.pending() + row.leadershipReserve() + row.otherReserve(), Math.min(row.available(), row.approved() - row.filled()),
            standing.units(organ).stream().map(unit -> unit(organ, unit, kind, standing, sums)).toList());
    }

    private static Township.Unit unit(String organ, String unit, Kind kind, Standing standing, Sums sums) {
        var row = BalanceRow.of(new Cell(organ, unit, kind), standing, sums);
        return new Township.Unit(unit, row.unitName(), standing.unitType(organ, unit), standing.counts(organ, unit),
            standing.all(organ, unit, Measure.PREDECESSOR), row.assigned(), row.filled(), row.available());
    }
}
