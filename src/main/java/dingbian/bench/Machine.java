package dingbian.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** 机器: on what it was measured. */
final class Machine {
    private static final String UNKNOWN = "unknown";

    private Machine() {}

    static void describe(Report report, List<Store> stores) {
        report.say("# Dingbian: speed, " + Instant.now().truncatedTo(ChronoUnit.SECONDS));
        report.say("");
        report.head("machine", "");
        report.row("CPU", field("/proc/cpuinfo", "model name") + ", " + Runtime.getRuntime().availableProcessors() + " cores");
        report.row("memory", field("/proc/meminfo", "MemTotal"));
        report.row("JDK", System.getProperty("java.vm.name") + " " + System.getProperty("java.runtime.version"));
        report.row("git", first("git", "describe", "--always", "--dirty", "--abbrev=12"));
        for (var store : stores) report.row(store.name(), version(store));
        if (stores.stream().noneMatch(Store::isPostgres)) report.row(Store.POSTGRES, Report.NOT_DONE);
        report.row("load at the start", Report.figure(load()) + " (1 minute)");
        report.say("");
        report.say("Variants are interleaved in one run. On a machine that does other work too, believe the ratios, not the figures.");
    }

    static void load(Report report) {
        report.say("");
        report.say("Load at the end: " + Report.figure(load()) + ".");
    }

    private static double load() {
        return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    }

    private static String version(Store store) {
        try (var connection = store.connect()) {
            return connection.getMetaData().getDatabaseProductVersion();
        } catch (SQLException unreachable) {
            return UNKNOWN;
        }
    }

    private static String field(String file, String name) {
        try (var lines = Files.lines(Path.of(file))) {
            return lines.filter(line -> line.startsWith(name)).findFirst().map(line -> line.substring(line.indexOf(':') + 1).strip()).orElse(UNKNOWN);
        } catch (IOException elsewhere) {
            return UNKNOWN;
        }
    }

    private static String first(String... command) {
        try {
            var process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
            var text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
            return text.isEmpty() ? UNKNOWN : text;
        } catch (IOException missing) {
            return UNKNOWN;
        }
    }
}
