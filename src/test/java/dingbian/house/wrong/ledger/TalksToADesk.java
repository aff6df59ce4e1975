package dingbian.house.wrong.ledger;

import dingbian.house.wrong.posting.HastyRules;
import java.time.LocalDate;

final class TalksToADesk {
    LocalDate day() {
        return new HastyRules().today();
    }
}
