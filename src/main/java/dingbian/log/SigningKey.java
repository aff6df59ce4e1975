package dingbian.log;

import dingbian.platform.KeyFile;
import dingbian.platform.KeyFileException;

/**
 * 现用密钥: the private key that signs here. A replacement comes into force by its event; the file follows: the next key lies beside it
 * before the event, and takes its place after. Whatever stops in between is finished when the key is asked for again, at the latest at
 * the next start. Where the file does not follow, since another node made the replacement, nothing is signed.
 */
final class SigningKey {
    private final KeyFile file;
    private LogKey key;

    SigningKey(KeyFile file) {
        this.file = file;
    }

    /** @throws KeyFileException if the newest key of the chain is not here */
    synchronized LogKey inForce(KeyChain chain) {
        if (key != null && isNewest(key, chain)) return key;
        var read = file.read(LogKey::of);
        if (!isNewest(read, chain)) read = next(read, chain);
        key = read;
        return key;
    }

    private LogKey next(LogKey old, KeyChain chain) {
        if (!chain.holds(old.open())) throw file.another();
        var next = file.next().exists() ? file.next().read(LogKey::of) : old;
        if (!isNewest(next, chain)) throw file.outdated();
        file.giveWayToNext();
        return next;
    }

    /** The next key, on the disk before the event that names it; one that never came into force is thrown away. */
    synchronized LogKey prepareNext() {
        file.next().delete();
        var next = LogKey.generate();
        file.next().make(next.pem());
        return next;
    }

    private static boolean isNewest(LogKey key, KeyChain chain) {
        return key.open().text().equals(chain.newest().key().text());
    }
}
