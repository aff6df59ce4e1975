package dingbian.posting;

import dingbian.ledger.EntryMode;
import dingbian.ledger.Kind;
import dingbian.ledger.UseEvent.UseAuthorised;
import dingbian.people.PersonDetails;
import dingbian.platform.Matters.Step;
import dingbian.platform.Moment;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;

/**
 * 待上编台账一行: a slot, by which notice it was given out, and by what it ended. {@code days}: how many it waited, or waits; on the axis
 * that was asked for.
 */
record SlotRow(String organ, String organName, String slot, State state, String notice, String application, String unit, Kind kind, EntryMode mode,
               List<Called> replaces, String document, LocalDate since, LocalDate validUntil, Ending ending, long days) {

    /** 号码状态. */
    enum State { OPEN, USED, CANCELLED, EXPIRED }

    /** 了结: by which event, on which paper; {@code person} null: cancelled. */
    record Ending(String type, Called person, String document, LocalDate day, long position) {}

    /** {@code ending} null: it has none at the moment. */
    static SlotRow of(String slot, Step<UseAuthorised> given, Ending ending, Moment moment, String organName, Map<String, PersonDetails> names) {
        var notice = given.event();
        var since = moment.axis().of(notice.basis().days());
        return new SlotRow(notice.organ(), organName, slot, state(notice, ending, moment), notice.notice(), notice.application(), notice.unit(), notice.kind(),
            notice.mode(), Called.of(notice.replaces(), names), notice.basis().document(), since, notice.validUntil(), ending,
            ChronoUnit.DAYS.between(since, ending == null ? moment.at() : ending.day()));
    }

    private static State state(UseAuthorised notice, Ending ending, Moment moment) {
        if (ending != null) return ending.person() == null ? State.CANCELLED : State.USED;
        return notice.validUntil() != null && moment.at().isAfter(notice.validUntil()) ? State.EXPIRED : State.OPEN;
    }
}
