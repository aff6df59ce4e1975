package dingbian.log;

import dingbian.ledger.OfficeEvent.RestoreAccepted;
import dingbian.platform.EventTexts;
import java.time.Instant;
import java.util.Optional;

/** 已认可之失: heads that were signed before that moment, over more events than were left then, and no more than were lost, need not fit any more. */
record AcceptedLoss(Instant acceptedAt, long left, long lost) {

    /** Empty if the text is none. */
    static Optional<AcceptedLoss> of(String recordedAt, long left, String type, String revision, String payload) {
        try {
            var lost = HeldHead.of(((RestoreAccepted) EventTexts.read(type, revision, payload)).lostHead());
            return Optional.of(new AcceptedLoss(Instant.parse(recordedAt), left, lost.size()));
        } catch (IllegalArgumentException | NullPointerException unreadable) {
            return Optional.empty();
        }
    }

    boolean covers(SignedHead head) {
        return head.size() > left && head.size() <= lost && Instant.parse(head.timestamp()).isBefore(acceptedAt);
    }
}
