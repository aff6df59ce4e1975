package dingbian.platform;

import dingbian.ledger.HeadTable;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.ConfigurableEnvironment;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** 恢复: puts the database of a backup where there is none yet, and checks it as fsck does. */
@Command(name = "restore", description = {"Put the ledger of a backup into a data folder that has none, and check it as fsck does.",
    "Copy office.key and log.key there before: they are in no backup."})
final class RestoreBackup extends SubCommand {
    private static final Pattern EMBEDDED = Pattern.compile("jdbc:h2:(?:file:)?([^;]+)(;.*)?");
    @Parameters(paramLabel = "FILE.zip") private Path zip;
    private Path restored;

    RestoreBackup(Class<?> application) {
        super(application);
    }

    @Override public Integer call() {
        if (!Files.isReadable(zip)) {
            System.err.println("restore: no such file: " + zip);
            return WRONG;
        }
        try {
            return super.call();
        } catch (RuntimeException unusable) {
            takeAway();
            throw unusable;
        }
    }

    @Override protected void prepare(ConfigurableEnvironment settings) {
        var file = place(settings);
        if (Files.exists(file)) throw new IllegalStateException("there is a ledger already: " + file);
        try {
            Files.createDirectories(file.getParent());
            restored = file;
            try (var database = new FileOutputStream(file.toFile())) {
                BackupFiles.copyDatabase(zip, database);
                database.getFD().sync();
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Path place(ConfigurableEnvironment settings) {
        var url = EMBEDDED.matcher(settings.getProperty("spring.datasource.url", ""));
        if (!url.matches()) throw new IllegalStateException("this is for the embedded database; for PostgreSQL see docs/backup.md");
        return Path.of(url.group(1) + ".mv.db").toAbsolutePath();
    }

    /** So that it can be tried again, say with the keys. */
    private void takeAway() {
        try {
            if (restored != null) Files.deleteIfExists(restored);
        } catch (IOException stays) {
            throw new UncheckedIOException(stays);
        }
    }

    @Override protected int run(ConfigurableApplicationContext context) {
        System.err.printf("restored %d events to %s%n", context.getBean(HeadTable.class).read().position(), restored);
        return SubCommands.check(context);
    }
}
