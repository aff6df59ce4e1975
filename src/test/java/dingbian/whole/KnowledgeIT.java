package dingbian.whole;

import static org.assertj.core.api.Assertions.assertThat;

import dingbian.platform.Clerk;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Random;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.DisplayName;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** What was once answered about a known moment is answered so for ever, though others write all the while. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = {"dingbian.scenario=none", "dingbian.admin-password=correct-horse",
    "dingbian.key-file=src/test/resources/office.key"})
abstract class KnowledgeIT {
    private static final int WRITERS = 4;
    private static final int QUESTIONS = 200;

    @LocalServerPort int port;
    @Autowired ApplicationContext context;

    @Test @DisplayName("截至某时所知的答复，事后永不改变：四人同时记账，答复逐一复核")
    void anAnswerAboutThePastNeverChanges() throws InterruptedException {
        var clerk = new Clerk(context);
        clerk.openOffice(40_000);
        var api = new Api("http://localhost:" + port, "admin", "correct-horse");
        var stop = new AtomicBoolean();
        var writers = new Thread[WRITERS];
        for (int i = 0; i < WRITERS; i++) {
            var random = new Random(i);
            writers[i] = new Thread(() -> { while (!stop.get()) clerk.enter("90000000" + (1 + random.nextInt(2)), random); });
            writers[i].start();
        }
        var answers = new LinkedHashMap<String, String>();
        for (int i = 0; i < QUESTIONS; i++) {
            var question = "balance?at=2011-03-31&axis=registered&knownAt=" + Instant.now().minusMillis(i % 3);
            answers.put(question, api.ask(question).toString());
        }
        stop.set(true);
        for (var writer : writers) writer.join();
        answers.forEach((question, answer) -> assertThat(api.ask(question)).asString().isEqualTo(answer));
        assertThat(answers.values().stream().distinct().count()).as("answers that differ from each other").isGreaterThan(QUESTIONS / 10);
    }
}
