package dingbian.ledger;

import java.util.List;

/** 事件: what a book can say. A record is never renamed, and a component never changes its meaning. */
public sealed interface LedgerEvent permits EstablishmentEvent, PostingEvent, MatterEvent, OfficeEvent, ReversalEvent {

    /** 机构: whose book says it. */
    String organ();

    /** 依据: by which paper, since when. */
    Basis basis();

    /** 流水: what it adds to the journal. */
    List<Line> lines();

    /** 事件名: the stable name under which it is stored. */
    default String type() {
        return getClass().getSimpleName();
    }
}
