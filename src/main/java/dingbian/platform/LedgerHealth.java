package dingbian.platform;

import dingbian.ledger.HeadTable;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** 可用: the ledger can answer when its head can be read and its tables hold all events. */
@Component
class LedgerHealth implements HealthIndicator {
    private final HeadTable head;

    LedgerHealth(HeadTable head) {
        this.head = head;
    }

    @Override public Health health() {
        var seen = head.read();
        return seen.tables() == seen.position() ? Health.up().build() : Health.outOfService().build();
    }
}
