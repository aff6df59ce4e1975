package dingbian.audit;

import dingbian.ledger.MatterEvent;
import dingbian.platform.Matters.Step;
import dingbian.platform.Moment;
import java.util.List;

/** 办件来源: the steps of matters that stand at a moment. */
interface Proceedings {

    /** In order of position; {@code organ} null: of all books. */
    List<Step<MatterEvent>> of(Moment moment, String organ);
}
