package dingbian.audit;

import dingbian.ledger.Line;

/** 有据之笔: a line with the event that wrote it. */
record Documented(Event event, int number, Line line) {

    long position() {
        return event.position();
    }
}
