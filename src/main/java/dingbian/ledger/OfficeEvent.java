package dingbian.ledger;

import java.util.List;

/** 本办之事: what the office records of itself, in a book of its own ({@link #OFFICE}) that counts nobody. Who did it stands beside each event. */
public sealed interface OfficeEvent extends LedgerEvent {
    /** 本办账: the code of the office's own book; no organ can have it, since those are digits. */
    String OFFICE = "OFFICE";

    @Override default List<Line> lines() {
        return List.of();
    }

    /** 停用用户: at once and by one user alone, since to lock out is urgent; to let in again takes two. */
    record UserLocked(String organ, String user, String reason, Basis basis) implements OfficeEvent {}

    /** 重置口令: that it was done; the password itself stands in no event. */
    record PasswordReset(String organ, String user, Basis basis) implements OfficeEvent {}

    /**
     * 更换存证密钥: from the head that covers this event on, the new key signs. {@code previousKey}: fingerprint of the old one, {@code publicKey}: the new
     * one (X.509, base64), {@code endorsement}: signature of the old key over the new one.
     */
    record LogKeyReplaced(String organ, String previousKey, String publicKey, String endorsement, String reason, Basis basis) implements OfficeEvent {}

    /** 认可恢复: after an old backup; {@code lostHead} (size:root): the greatest anchored head whose events are lost. */
    record RestoreAccepted(String organ, String lostHead, String reason, Basis basis) implements OfficeEvent {}
}
