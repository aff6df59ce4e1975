package dingbian.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import me.tongfei.progressbar.ProgressBar;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** 子命令: import, rebuild, fsck, restore. Messages go to stderr; 0 is good, 1 is a finding or refusal, 2 a wrong call. */
public final class SubCommands {
    private SubCommands() {}

    /** The sub-commands of this room by name. @param application what Spring starts from */
    public static Map<String, Callable<Integer>> of(Class<?> application) {
        return Map.of("import", new ImportFile(application), "rebuild", new RebuildTables(application), "fsck", new CheckTables(application),
            "restore", new RestoreBackup(application));
    }

    /** @return the exit code */
    public static int run(String name, Callable<Integer> command, List<String> arguments) {
        return new CommandLine(command).setExecutionExceptionHandler((failure, line, result) -> {
            System.err.println(name + ": " + rootOf(failure).getMessage());
            return SubCommand.BAD;
        }).execute(arguments.toArray(String[]::new));
    }

    private static Throwable rootOf(Throwable failure) {
        return failure.getCause() == null ? failure : rootOf(failure.getCause());
    }

    /** fsck, with its progress and its findings. */
    static int check(ConfigurableApplicationContext context) {
        List<String> wrong;
        try (var progress = new ProgressBar("fsck", -1)) {
            wrong = context.getBean(Fsck.class).check(progress::stepTo);
        }
        wrong.forEach(System.err::println);
        System.err.println(wrong.isEmpty() ? "clean" : wrong.size() + " differences");
        return wrong.isEmpty() ? SubCommand.GOOD : SubCommand.BAD;
    }

    @Command(name = "import", description = "Record the commands of a JSON Lines file. Begun again, it goes on where it stopped.")
    static final class ImportFile extends SubCommand {
        @Parameters(paramLabel = "FILE.jsonl") private Path file;
        @Option(names = "--dry-run", description = "Try every line, write nothing.") private boolean dryRun;
        @Option(names = "--keep-going", description = "Go on after a refused line.") private boolean keepGoing;

        ImportFile(Class<?> application) {
            super(application);
        }

        @Override public Integer call() {
            if (Files.isReadable(file)) return super.call();
            System.err.println("import: no such file: " + file);
            return WRONG;
        }

        @Override protected int run(ConfigurableApplicationContext context) {
            var lines = CommandFile.lines(file.toString());
            Import.Outcome outcome;
            try (var progress = new ProgressBar("import", lines.size())) {
                outcome = context.getBean(Import.class).run(lines, dryRun, keepGoing, progress::step);
            }
            outcome.reasons().forEach(System.err::println);
            if (!outcome.refused().isEmpty()) keep(outcome.refused());
            System.err.printf("%s %d of %d, %d were there already, refused %d%n", dryRun ? "would record" : "recorded", outcome.recorded(), lines.size(),
                outcome.there(), outcome.refused().size());
            return outcome.refused().isEmpty() ? GOOD : BAD;
        }

        private void keep(List<String> refused) {
            var beside = Path.of(file + ".refused");
            try {
                Files.write(beside, refused);
            } catch (IOException unwritable) {
                throw new UncheckedIOException(unwritable);
            }
            System.err.println("refused lines are in " + beside);
        }
    }

    @Command(name = "rebuild", description = "Write the journal and all other tables again from the events. Interrupted, it goes on where it stopped.")
    static final class RebuildTables extends SubCommand {
        RebuildTables(Class<?> application) {
            super(application);
        }

        @Override protected int run(ConfigurableApplicationContext context) {
            var rebuild = context.getBean(Rebuild.class);
            if (!rebuild.isUnfinished()) rebuild.begin();
            rebuild.goOn();
            return GOOD;
        }
    }

    @Command(name = "fsck", description = "Compare the journal and all other tables with the events, without writing.")
    static final class CheckTables extends SubCommand {
        CheckTables(Class<?> application) {
            super(application);
        }

        @Override protected int run(ConfigurableApplicationContext context) {
            return check(context);
        }
    }
}
