package dingbian.platform;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.ConfigurableEnvironment;
import picocli.CommandLine.Option;
import picocli.CommandLine.Unmatched;

/** 子命令: what they share: the ledger is opened without the web, used, and closed. */
public abstract class SubCommand implements Callable<Integer> {
    public static final int GOOD = 0;
    public static final int BAD = 1;
    public static final int WRONG = 2;

    @Option(names = {"-h", "--help"}, usageHelp = true, description = "Show this help and exit.")
    private boolean help;

    private final Class<?> application;

    /** @param application what Spring starts from */
    protected SubCommand(Class<?> application) {
        this.application = application;
    }

    @Unmatched
    private List<String> settings = new ArrayList<>();

    @Override public Integer call() {
        settings.add("--dingbian.serves=false");
        settings.add("--dingbian.scenario=none");
        settings.add("--logging.threshold.console=off"); // what is wrong is told on stderr, in one sentence
        var program = new SpringApplicationBuilder(application).web(WebApplicationType.NONE)
            .initializers(context -> prepare(context.getEnvironment()));
        try (var context = program.run(settings.toArray(String[]::new))) {
            return run(context);
        }
    }

    /** Before the ledger is opened. @param settings as all that is said of them adds up */
    protected void prepare(ConfigurableEnvironment settings) {}

    protected abstract int run(ConfigurableApplicationContext context);
}
