package dingbian.ledger;

import java.util.List;

/** 上下编之事: who comes, moves and goes. A person stands in an event only as an opaque id. */
public sealed interface PostingEvent extends LedgerEvent permits PostingEvent.PersonRegistered, SeatEvent, StandingEvent {

    String person();

    /** 登记: a person becomes known; name, ID number and all else about him are sealed under a key of his own. */
    record PersonRegistered(String organ, String person, String sealed, Basis basis) implements PostingEvent {
        @Override public List<Line> lines() {
            return List.of();
        }
    }
}
