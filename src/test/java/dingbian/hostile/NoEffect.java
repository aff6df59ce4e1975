package dingbian.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A visit after which the ledger is what it was. */
abstract class NoEffect extends Visit {
    private long before;

    @BeforeEach void remember() {
        before = position();
    }

    @AfterEach void nothingWasWritten() {
        assertThat(position()).isEqualTo(before);
    }

    /** A body with all that it may have. */
    Draft draft(Endpoint post) {
        return new Drafts(endpoints, random, memory, true).of(post);
    }
}
