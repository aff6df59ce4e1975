package dingbian.house.wrong.garage;

import dingbian.house.wrong.posting.HastyRules;

public final class Cars {
    public void park(HastyRules rules) {
        rules.today();
    }
}
