package dingbian.people;

import dingbian.platform.LedgerCheck;
import java.util.List;
import java.util.function.LongConsumer;
import org.springframework.stereotype.Component;

/** 密钥核对: a key that is there though it was destroyed. */
@Component
class KeyCheck implements LedgerCheck {
    private final ErasureQueries queries;

    KeyCheck(ErasureQueries queries) {
        this.queries = queries;
    }

    @Override public List<String> differences(LongConsumer progress) {
        return queries.left().stream().map(left -> "the key of " + left.person() + " is there, though event " + left.position()
            + " destroyed it: serve once, and it is destroyed again").toList();
    }
}
