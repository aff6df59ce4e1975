package dingbian.log;

import dingbian.access.Readings;
import dingbian.ledger.Basis;
import dingbian.log.LogCommand.ReplaceLogKey;
import dingbian.platform.Sending;
import dingbian.platform.SubCommand;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.ProviderNotFoundException;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** 存证子命令: export, verify, replace-log-key. Messages go to stderr; 0 is good, 1 is a finding, 2 a wrong call. */
public final class LogCommands {
    private LogCommands() {}

    /** The sub-commands of this room by name. @param application what Spring starts from */
    public static Map<String, Callable<Integer>> of(Class<?> application) {
        return Map.of("export", new ExportPack(application), "verify", new VerifyPack(), "replace-log-key", new ReplaceKey(application));
    }

    @Command(name = "export", description = "Write all events, signed heads, the public key, the policy tables and the balances into an empty folder.")
    static final class ExportPack extends SubCommand {
        private static final String CONSOLE = "console";
        @Parameters(paramLabel = "DIR") private Path folder;

        ExportPack(Class<?> application) {
            super(application);
        }

        @Override public Integer call() {
            if (isFree()) return super.call();
            System.err.println("export: not an empty folder: " + folder);
            return WRONG;
        }

        private boolean isFree() {
            if (!Files.exists(folder)) return true;
            if (!Files.isDirectory(folder)) return false;
            try (var files = Files.list(folder)) {
                return files.findAny().isEmpty();
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }

        @Override protected int run(ConfigurableApplicationContext context) {
            context.getBean(Readings.class).export(CONSOLE, folder.toAbsolutePath().toString());
            var head = context.getBean(Export.class).write(folder);
            System.err.printf("exported %d events to %s%nroot %s%nkeep this line: %d:%s%n", head.size(), folder, head.rootHash(), head.size(), head.rootHash());
            return GOOD;
        }
    }

    @Command(name = "verify", description = "Check a pack that export wrote, a folder or the zip of the page: no database and no network is needed.")
    static final class VerifyPack implements Callable<Integer> {
        @Parameters(paramLabel = "PACK") private Path pack;
        @Option(names = "--held", paramLabel = "SIZE:ROOT", description = "A head that you kept; it must be one of this log. May be given again.")
        private String[] held = {};
        @Option(names = "--fingerprint", paramLabel = "SHA256", description = "The key that you know; the pack must be signed with it.")
        private String fingerprint;
        @Option(names = "--paper", paramLabel = "LINE", description = "The line of a printed sheet: its root is checked, and what it must show is printed.")
        private String paper;
        @Option(names = {"-h", "--help"}, usageHelp = true, description = "Show this help and exit.")
        private boolean help;

        @Override public Integer call() {
            if (!Files.isRegularFile(pack)) return verify(pack);
            try (var zip = FileSystems.newFileSystem(pack); var inside = Files.list(zip.getPath("/"))) {
                return verify(inside.filter(Files::isDirectory).findFirst().orElse(zip.getPath("/")));
            } catch (IOException | ProviderNotFoundException unreadable) {
                return wrong("neither a folder nor a zip: " + pack);
            }
        }

        private int verify(Path folder) {
            if (!Files.isRegularFile(folder.resolve(Pack.MANIFEST))) return wrong("no pack, it has no " + Pack.MANIFEST + ": " + pack);
            for (var head : held) if (HeldHead.of(head) == null) return wrong("not SIZE:ROOT: " + head);
            var line = paper == null ? null : PaperLine.of(paper).orElse(null);
            if (paper != null && line == null) return wrong("not the line of a printed sheet: " + paper);
            return tell(new Verification(folder).run(new Verification.Known(Stream.of(held).map(HeldHead::of).toList(), fingerprint, line)));
        }

        private static int wrong(String call) {
            System.err.println("verify: " + call);
            return SubCommand.WRONG;
        }

        private static int tell(Verification.Found found) {
            found.checked().forEach(System.err::println);
            found.sheet().forEach(row -> System.out.println(String.join("\t", row)));
            found.wrong().forEach(System.err::println);
            if (found.firstPosition() != null) System.err.println("the first position that is wrong: " + found.firstPosition());
            System.err.println(found.wrong().isEmpty() ? "clean" : found.wrong().size() + " findings");
            return found.wrong().isEmpty() ? SubCommand.GOOD : SubCommand.BAD;
        }
    }

    @Command(name = "replace-log-key", description = "Sign with a fresh log key from now on; the one before endorses it, and is destroyed.")
    static final class ReplaceKey extends SubCommand {
        @Option(names = "--reason", required = true, description = "Why.") private String reason;
        @Option(names = "--document", required = true, description = "Number of the paper that orders it.") private String document;
        @Option(names = "--issuer", required = true, description = "Whose paper it is.") private String issuer;
        @Option(names = "--effective-on", required = true, paramLabel = "YYYY-MM-DD", description = "The day of the paper.") private LocalDate effectiveOn;

        ReplaceKey(Class<?> application) {
            super(application);
        }

        @Override protected int run(ConfigurableApplicationContext context) {
            var command = new ReplaceLogKey(reason, new Basis(document, issuer, null, effectiveOn, null, false));
            var answer = context.getBean(KeyReplacement.class).replace(command, new Sending("console", null, false, null));
            var keys = context.getBean(MerkleLog.class).keys();
            System.err.printf("event %d: key %d signs from here on%nSHA-256 %s%ncopy log.key to every other node, and to where its copy is kept%n",
                answer.position(), keys.length(), keys.newest().key().fingerprint());
            return GOOD;
        }
    }
}
