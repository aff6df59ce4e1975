package dingbian.log;

import dingbian.platform.KeyFile;
import dingbian.platform.KeyFileException;
import dingbian.platform.KeyFileException.Reason;

/**
 * 现用密钥: the private key that signs here. A replacement comes into force by its event; the file follows: the next key lies beside it
 * before the event, and takes its place after. Whatever stops in between is finished when the key is asked for again, at the latest at
 * the next start. Where the file does not follow, since another node made the replacement, nothing is signed.
 */
final class SigningKey {
    private static final int MARK = 16;
    private final KeyFile file;
    private LogKey key;

    SigningKey(KeyFile file) {
        this.file = file;
    }

    /** @throws KeyFileException if the newest key of the chain is not here */
    synchronized LogKey inForce(KeyChain chain) {
        if (key != null && isNewest(key, chain)) return key;
        try {
            key = found(chain);
        } catch (KeyFileException orMovedMeanwhile) {
            key = found(chain);
        }
        return key;
    }

    private LogKey found(KeyChain chain) {
        var read = file.read(LogKey::of);
        if (isNewest(read, chain)) return read;
        if (isAhead(read, chain)) throw file.refused(Reason.AHEAD);
        if (!chain.holds(read.open())) throw file.refused(Reason.ANOTHER);
        var next = file.next(mark(chain.newest().key()));
        if (!next.exists()) throw file.refused(Reason.OUTDATED);
        var coming = next.read(LogKey::of);
        file.giveWayTo(next);
        return coming;
    }

    /** 超前: an old backup was restored, and the file holds the key after the newest that the ledger knows. It is recorded again by a replacement. */
    boolean isAhead(KeyChain chain) {
        return isAhead(file.read(LogKey::of), chain);
    }

    private static boolean isAhead(LogKey key, KeyChain chain) {
        return !chain.holds(key.open()) && key.isEndorsedBy(chain.newest().key());
    }

    /**
     * The next key, endorsed, on the disk before the event that names it; any that never came into force is thrown away. It is the one in the
     * file, if that is ahead. {@code dryRun}: it is kept nowhere.
     */
    synchronized LogKey successor(KeyChain chain, boolean dryRun) {
        var read = file.read(LogKey::of);
        if (isAhead(read, chain)) return read;
        var next = inForce(chain).endorse(LogKey.generate());
        if (dryRun) return next;
        file.dropNext();
        file.next(mark(next.open())).make(next.pem());
        return next;
    }

    private static String mark(PublicLogKey key) {
        return key.fingerprint().substring(0, MARK);
    }

    private static boolean isNewest(LogKey key, KeyChain chain) {
        return key.open().text().equals(chain.newest().key().text());
    }
}
