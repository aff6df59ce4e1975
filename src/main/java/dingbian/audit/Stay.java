package dingbian.audit;

import dingbian.audit.Event.Reversal;
import dingbian.ledger.Seat;
import dingbian.ledger.Stretch;

/** 一任: a stretch on a seat, with the events that began and ended it, and with what undid it, if it was undone. */
record Stay(Stretch stretch, boolean concurrent, Event began, Event ended, Reversal reversal) {

    Seat seat() {
        return stretch.seat();
    }

    boolean reversed() {
        return reversal != null;
    }

    /** Whether it goes on at the end of the day asked about. */
    boolean open() {
        return stretch.to() == null && !reversed();
    }
}
