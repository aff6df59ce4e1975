package dingbian.reform;

import dingbian.ledger.PostingEvent;
import dingbian.ledger.SeatEvent.ExcessDeclared;
import dingbian.ledger.SeatEvent.PersonAssigned;
import dingbian.ledger.SeatEvent.PersonExited;
import dingbian.ledger.SeatEvent.PersonTransferredOut;
import dingbian.ledger.StandingEvent.DiversionPlanned;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** 分流情况: how many were listed as excess, and what became of each: gone, placed again, planned, or untouched. Pure. */
record DiversionTally(int declared, int planned, int gone, int placedAgain, int untouched) {
    private enum Fate { UNTOUCHED, PLANNED, PLACED_AGAIN, GONE }

    /** @param events of one township, oldest first */
    static DiversionTally of(List<PostingEvent> events) {
        Map<String, Fate> fates = new LinkedHashMap<>();
        for (var event : events) {
            if (event instanceof ExcessDeclared) fates.put(event.person(), Fate.UNTOUCHED);
            else if (fates.containsKey(event.person())) fates.merge(event.person(), fate(event), (before, now) -> now == Fate.UNTOUCHED ? before : now);
        }
        return new DiversionTally(fates.size(), count(fates, Fate.PLANNED), count(fates, Fate.GONE), count(fates, Fate.PLACED_AGAIN),
            count(fates, Fate.UNTOUCHED));
    }

    private static Fate fate(PostingEvent event) {
        if (event instanceof PersonExited || event instanceof PersonTransferredOut) return Fate.GONE;
        if (event instanceof PersonAssigned) return Fate.PLACED_AGAIN;
        return event instanceof DiversionPlanned ? Fate.PLANNED : Fate.UNTOUCHED;
    }

    private static int count(Map<String, Fate> fates, Fate fate) {
        return (int) fates.values().stream().filter(fate::equals).count();
    }
}
