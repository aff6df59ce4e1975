package dingbian.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Unmatched;

/** 测速, the sub-command: Markdown goes to stdout, progress to stderr. 0: all was measured; 1: something failed; 2: a wrong call. */
@Command(name = "bench",
    description = "Measure start, read, plan, reform, move, rebuild, district and province on H2 and PostgreSQL, in ledgers made for it; prints Markdown.")
public final class Bench implements Callable<Integer> {
    private static final List<String> ALL = List.of("start", "read", "plan", "reform", "move", "rebuild", "district", "province");
    /** In ledgers of their own. */
    private static final Set<String> APART = Set.of("district", "province");

    @Option(names = {"-h", "--help"}, usageHelp = true, description = "Show this help and exit.")
    private boolean help;

    @Parameters(paramLabel = "what", arity = "0..*",
        description = "start, read, plan, reform, move, rebuild, district, province; all of them if none is named.")
    private List<String> what = new ArrayList<>();

    @Option(names = "--postgres", paramLabel = "URL", 
        description = "jdbc:postgresql://HOST:PORT/DATABASE, where databases may be made. Without it PostgreSQL is not done.")
    private String postgres;

    @Option(names = "--postgres-user", defaultValue = "postgres", description = "default: ${DEFAULT-VALUE}, without a password")
    private String user;

    @Option(names = "--no-h2", description = "Leave out H2.")
    private boolean noH2;

    @Option(names = "--rounds", defaultValue = "7", description = "Rounds in which variants are interleaved; default: ${DEFAULT-VALUE}")
    private int rounds;

    @Option(names = "--seconds", defaultValue = "3", description = "Seconds for each variant in a round; default: ${DEFAULT-VALUE}")
    private int seconds;

    @Option(names = "--events", defaultValue = "25000", description = "Least size of the ledger that is rebuilt; default: ${DEFAULT-VALUE}")
    private int events;

    @Option(names = "--lines", defaultValue = "1000000", description = "Journal lines of the province; default: ${DEFAULT-VALUE}")
    private int lines;

    @Unmatched
    private List<String> settings = new ArrayList<>();

    private final Class<?> application;

    /** @param application what Spring starts from */
    public Bench(Class<?> application) {
        this.application = application;
    }

    @Spec private CommandSpec spec;

    /** 尺度: how long and how large. */
    record Scale(int rounds, int seconds, int events, int lines) {}

    @Override public Integer call() throws Exception {
        what.stream().filter(word -> !ALL.contains(word)).findFirst().ifPresent(word -> {
            throw new ParameterException(spec.commandLine(), word + " is none of " + ALL);
        });
        var report = new Report(System.out);
        var chosen = what.isEmpty() ? Set.copyOf(ALL) : Set.copyOf(what);
        var place = Files.createTempDirectory("dingbian-bench");
        try {
            var stores = stores(place);
            Machine.describe(report, stores);
            for (var one : ALL) if (chosen.contains(one)) measure(one, APART.contains(one) ? stores(place.resolve(one)) : stores, report);
            Machine.load(report);
        } finally {
            Store.delete(place);
        }
        return report.failed() ? 1 : 0;
    }

    private List<Store> stores(Path place) {
        var stores = new ArrayList<Store>();
        if (!noH2) stores.add(Store.h2(place.resolve("h2"), settings));
        if (postgres != null) stores.add(Store.postgres(place.resolve("postgres"), postgres, user, settings));
        return stores;
    }

    private void measure(String one, List<Store> stores, Report report) {
        var item = item(one);
        item.head(report);
        for (var store : stores) {
            System.err.println("bench: " + one + " on " + store.name());
            try {
                item.measure(store, report);
            } catch (Exception failure) {
                report.failed(one + " on " + store.name(), failure);
            }
        }
    }

    private Item item(String name) {
        return switch (name) {
            case "start" -> new Start(rounds);
            case "read" -> new Read(300 * rounds);
            case "plan" -> new PlanChecks(100 * rounds);
            case "move" -> new Move(rounds, seconds);
            case "rebuild" -> new Replay(application, Math.min(rounds, 3), events);
            case "reform" -> new Reforming(20 * rounds);
            case "district" -> new LargeDistrict(rounds);
            case "province" -> new ProvinceBalance(application, 150 * rounds, lines);
            default -> throw new IllegalArgumentException(name);
        };
    }
}
