package dingbian.platform;

import java.util.Optional;

/** 密钥登记: by which mark a ledger knows its key. The first that is claimed holds, on all nodes. */
public interface KeyClaim {
    Optional<String> mark();

    /** Whether something rests on a key already, so that none may be made. */
    boolean isInUse();

    /** Does nothing if another node was first. */
    void claim(String mark);
}
