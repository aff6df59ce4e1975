package dingbian.log;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** 外存命令: a program of the office's choice, which gets each head as one line of JSON on its input; no shell is between. */
record AnchorCommand(List<String> words, Duration limit) {
    private static final Logger LOG = LoggerFactory.getLogger(AnchorCommand.class);

    static byte[] text(SignedHead head) {
        return (Pack.JSON.writeValueAsString(head) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    /** @throws IOException if it cannot be started, ends with another code than 0, or not in time */
    void run(SignedHead head) throws IOException, InterruptedException {
        var process = new ProcessBuilder(words).redirectOutput(Redirect.DISCARD).redirectError(Redirect.DISCARD).start();
        try {
            write(process, head);
            var ended = process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS);
            if (!ended) throw new IOException(words.get(0) + " did not end within " + limit.toSeconds() + " s");
            if (process.exitValue() != 0) throw new IOException(words.get(0) + " ended with " + process.exitValue());
        } finally {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
    }

    /** One that does not listen tells by its exit code whether that was well. */
    private static void write(Process process, SignedHead head) {
        try (var input = process.getOutputStream()) {
            input.write(text(head));
        } catch (IOException deaf) {
            LOG.debug("the anchor command took no head", deaf);
        }
    }
}
