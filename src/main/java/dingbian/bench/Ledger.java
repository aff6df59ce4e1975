package dingbian.bench;

import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** 开账: the ledger of a database in this process, without the web. */
final class Ledger {
    private Ledger() {}

    static ConfigurableApplicationContext open(Class<?> application, Store store) {
        return new SpringApplicationBuilder(application).web(WebApplicationType.NONE)
            .run(store.with("--dingbian.serves=false", "--dingbian.scenario=none", "--logging.level.root=error", "--logging.level.dingbian=warn")
                .toArray(String[]::new));
    }
}
