package dingbian.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** 一台: the program as a process of its own, serving one ledger. */
final class Server implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final int POLL_MILLISECONDS = 10;
    private final Process process;
    private final int port;
    private final double secondsToUp;

    private Server(Process process, int port, double secondsToUp) {
        this.process = process;
        this.port = port;
        this.secondsToUp = secondsToUp;
    }

    /** Starts it, and waits until its health is UP. */
    static Server start(Store store, String... more) {
        int port = freePort();
        var command = new ArrayList<>(program());
        command.addAll(store.with(more));
        command.add("--server.port=" + port);
        long before = System.nanoTime();
        try {
            var process = new ProcessBuilder(command).redirectOutput(ProcessBuilder.Redirect.DISCARD).redirectError(ProcessBuilder.Redirect.INHERIT).start();
            while (!isUp(port)) {
                if (!process.isAlive()) throw new IllegalStateException("the program ended with " + process.exitValue());
                if (System.nanoTime() - before > PATIENCE.toNanos()) throw new IllegalStateException("not UP in " + PATIENCE);
                pause();
            }
            return new Server(process, port, (System.nanoTime() - before) / 1e9);
        } catch (IOException unstartable) {
            throw new UncheckedIOException(unstartable);
        }
    }

    int port() {
        return port;
    }

    double secondsToUp() {
        return secondsToUp;
    }

    /** Of all its threads, compilers and collectors too; it does not grow when others use the machine as waiting does. */
    double cpuSeconds() {
        return process.toHandle().info().totalCpuDuration().map(Duration::toNanos).orElse(0L) / 1e9;
    }

    /** As this process was started: from the jar, or from a class path. */
    private static List<String> program() {
        var java = System.getProperty("java.home") + "/bin/java";
        var path = System.getProperty("java.class.path");
        return path.endsWith(".jar") && !path.contains(System.getProperty("path.separator")) ? List.of(java, "-jar", path)
            : List.of(java, "-cp", path, "dingbian.Dingbian");
    }

    private static boolean isUp(int port) {
        try (var client = new Client(port, "")) {
            return client.get("/actuator/health").status() == 200;
        } catch (UncheckedIOException notYet) {
            return false;
        }
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException none) {
            throw new UncheckedIOException(none);
        }
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(POLL_MILLISECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    @Override public void close() {
        process.destroy();
        try {
            if (!process.waitFor(1, TimeUnit.MINUTES)) process.destroyForcibly().waitFor();
        } catch (InterruptedException stopped) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
