package dingbian.laws;

import static dingbian.laws.Sums.key;
import static dingbian.ledger.Measure.APPROVED;
import static dingbian.ledger.Measure.ASSIGNED;
import static dingbian.ledger.Measure.FILLED;
import static dingbian.ledger.Measure.OFF_QUOTA;
import static dingbian.ledger.Measure.PENDING;
import static dingbian.ledger.Measure.POST;
import static dingbian.ledger.Measure.UNIT;

import dingbian.ledger.LedgerEvent;
import dingbian.ledger.Line;
import dingbian.ledger.PostEvent.PostsAllocated;
import dingbian.ledger.QuotaEvent;
import dingbian.ledger.QuotaEvent.QuotaIssued;
import dingbian.ledger.QuotaEvent.UnitQuotaAssigned;
import dingbian.ledger.ReversalEvent.ActReversed;
import dingbian.ledger.SeatEvent.OpeningRecorded;
import dingbian.ledger.UseEvent.UseAuthorised;
import dingbian.ledger.UnitEvent;
import java.time.LocalDate;
import java.util.List;

/** 不平: what may stand in a book only by certain causes. */
enum Trouble {
    /** 超编: by an inherited opening, a quota lowered, a unit that counts again, or a reversal; before May 2007 by anything. */
    OVER {
        @Override List<List<Object>> keys(Line line) {
            return List.of(key(FILLED, "organ", line.organ(), line.kind()), key(APPROVED, "organ", line.organ(), line.kind()));
        }

        @Override boolean mayGrowBy(LedgerEvent event, Sums sums) {
            return event instanceof OpeningRecorded || event instanceof QuotaEvent || event instanceof UnitEvent;
        }
    },
    /** 超许: more people and slots than quota: slots only against people who are to leave (出一进一). */
    OVERPROMISED {
        @Override List<List<Object>> keys(Line line) {
            return List.of(key(FILLED, "organ", line.organ(), line.kind()), key(APPROVED, "organ", line.organ(), line.kind()),
                key(PENDING, "organ", line.organ(), line.kind()));
        }

        @Override int size(LocalDate day, List<List<Object>> keys, Sums sums) {
            return Math.max(0, at(day, keys, 0, sums) + at(day, keys, 2, sums) - at(day, keys, 1, sums));
        }

        @Override boolean mayGrowBy(LedgerEvent event, Sums sums) {
            return OVER.mayGrowBy(event, sums) || event instanceof UseAuthorised notice && !notice.replaces().isEmpty();
        }
    },
    /** 超分: more handed out than there is: by a quota lowered, a unit that counts again, or a reversal only. */
    OVERHANDED {
        @Override List<List<Object>> keys(Line line) {
            return List.of(key(ASSIGNED, "organ", line.organ(), line.kind()), key(APPROVED, "organ", line.organ(), line.kind()));
        }

        @Override boolean mayGrowBy(LedgerEvent event, Sums sums) {
            if (event instanceof QuotaIssued issued) return issued.change() < 0 || !sums.knows(APPROVED, "organ", issued.organ(), issued.kind());
            return event instanceof QuotaEvent && !(event instanceof UnitQuotaAssigned) || event instanceof UnitEvent;
        }
    },
    /** 无处: people in a unit that is not there: by a reversal only. */
    UNHOUSED {
        @Override List<List<Object>> keys(Line line) {
            var organ = line.organ();
            return line.unit() == null ? List.of()
                : List.of(key(FILLED, "unit", organ, line.unit()), key(OFF_QUOTA, "unit", organ, line.unit()), key(UNIT, "unit", organ, line.unit()));
        }

        @Override int size(LocalDate day, List<List<Object>> keys, Sums sums) {
            return at(day, keys, 2, sums) > 0 ? 0 : at(day, keys, 0, sums) + at(day, keys, 1, sums);
        }
    },
    /** 无岗: somebody on a post that is not there: by a reversal only. */
    UNPOSTED {
        @Override List<List<Object>> keys(Line line) {
            return line.post() == null ? List.of() : List.of(key(FILLED, "post", line.organ(), line.post()), key(POST, "post", line.organ(), line.post()));
        }

        @Override int size(LocalDate day, List<List<Object>> keys, Sums sums) {
            return at(day, keys, 1, sums) > 0 ? 0 : at(day, keys, 0, sums);
        }
    },
    /** 超岗: more posts than quota: not by laying out posts. */
    OVERPOSTED {
        @Override List<List<Object>> keys(Line line) {
            return line.unit() == null || line.kind() == null ? List.of()
                : List.of(key(POST, "unit", line.organ(), line.unit(), line.kind()), key(ASSIGNED, "unit", line.organ(), line.unit(), line.kind()));
        }

        @Override boolean mayGrowBy(LedgerEvent event, Sums sums) {
            return !(event instanceof PostsAllocated);
        }
    };

    private static final LocalDate RULES_BEGIN = LocalDate.of(2007, 5, 1);

    /** The sums that tell it, where a line was written. */
    abstract List<List<Object>> keys(Line line);

    boolean mayGrowBy(LedgerEvent event, Sums sums) {
        return false;
    }

    /** Whether a later line takes the room of which there is too little. */
    boolean isTakenBy(Line later, List<List<Object>> keys) {
        return this != UNHOUSED && this != UNPOSTED && later.amount() > 0 && keys(later).equals(keys) && later.measure() == keys.get(0).get(0);
    }

    int size(LocalDate day, List<List<Object>> keys, Sums sums) {
        return Math.max(0, at(day, keys, 0, sums) - at(day, keys, 1, sums));
    }

    private static int at(LocalDate day, List<List<Object>> keys, int which, Sums sums) {
        return sums.at(day, keys.get(which).toArray());
    }

    /**
     * Each of the causes, those that touch the same sums, must permit it, or one of them excuse all. A reversal does, if nobody has taken since
     * what it takes back.
     */
    boolean isExcused(List<LedgerEvent> act, List<List<Object>> keys, Sums sums, boolean taken) {
        if (act.stream().anyMatch(event -> event.basis().effectiveOn().isBefore(RULES_BEGIN))) return true;
        if (act.stream().anyMatch(ActReversed.class::isInstance)) return !taken;
        return act.stream().filter(event -> event.lines().stream().anyMatch(line -> keys(line).equals(keys))).allMatch(event -> mayGrowBy(event, sums));
    }
}
