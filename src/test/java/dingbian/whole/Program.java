package dingbian.whole;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A process of its own, on the class path of the tests: something that can be killed. */
final class Program implements AutoCloseable {
    private final Process process;
    private final BufferedReader output;

    private Program(Process process) {
        this.process = process;
        this.output = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }

    static Program start(Class<?> main, List<String> arguments) {
        var command = new ArrayList<>(List.of(System.getProperty("java.home") + "/bin/java", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC",
            "-Xmx512m", "-Dfile.encoding=UTF-8", "-Ddisable-axoniq-console-message=true", "-cp", System.getProperty("java.class.path"), main.getName()));
        command.addAll(arguments);
        try {
            return new Program(new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start());
        } catch (IOException unstartable) {
            throw new UncheckedIOException(unstartable);
        }
    }

    /** The next whole line it prints, or null when it has ended. */
    String line() {
        try {
            return output.readLine();
        } catch (IOException ended) {
            return null;
        }
    }

    /** Reads on to a line that begins so; null when the program ends before. */
    String lineWith(String beginning) {
        for (var line = line(); line != null; line = line()) {
            if (line.startsWith(beginning)) return line;
        }
        return null;
    }

    /** Whether it has said more than was read. */
    boolean hasSaid() {
        try {
            return output.ready();
        } catch (IOException ended) {
            return false;
        }
    }

    void say(String line) {
        try {
            process.getOutputStream().write((line + "\n").getBytes(StandardCharsets.UTF_8));
            process.getOutputStream().flush();
        } catch (IOException ended) {
            throw new UncheckedIOException(ended);
        }
    }

    /** kill -9. */
    void kill() {
        process.destroyForcibly();
        try {
            process.waitFor(1, TimeUnit.MINUTES);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    @Override public void close() {
        kill();
    }
}
