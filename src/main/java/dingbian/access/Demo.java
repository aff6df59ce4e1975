package dingbian.access;

import dingbian.ledger.HeadTable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** 演示: on while a scenario is loaded or about to be; then the demo users may sign in, and only this machine may ask. */
@Component
public class Demo {
    private final boolean on;

    Demo(HeadTable head, @Value("${dingbian.scenario:none}") String scenario) {
        on = !scenario.equals("none") || head.read().scenario() != null;
    }

    public boolean on() {
        return on;
    }
}
