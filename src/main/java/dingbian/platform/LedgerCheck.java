package dingbian.platform;

import java.util.List;
import java.util.function.LongConsumer;

/** 核对事项: what another room can tell of the stored events themselves; asked by {@link Fsck}, within its look at one moment. */
public interface LedgerCheck {

    /** @param progress gets the position that has been read @return what is wrong; empty if nothing is */
    List<String> differences(LongConsumer progress);
}
