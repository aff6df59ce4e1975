package dingbian.ledger;

import java.util.List;

/** 办件之事: a step of a matter on its way through the offices. A step alone changes no figure; what it brings about follows in the same act. */
public sealed interface MatterEvent extends LedgerEvent permits UseEvent, SelectionEvent, PlanEvent, InspectionEvent, LimitEvent,
        UserEvent, ErasureEvent {

    /** 件号: which matter it is a step of; unique in the book. */
    String matter();

    /** 经办: the user who took the step. */
    String by();

    @Override default List<Line> lines() {
        return List.of(step());
    }

    /** The line that every step writes. */
    default Line step() {
        return Line.in(organ(), basis()).fact(Measure.MATTER, matter());
    }
}
