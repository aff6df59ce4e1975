package dingbian.people;

import dingbian.platform.Clerk;
import dingbian.whole.Api;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** An office of tests, and for each test somebody who entered, was transferred and left; with the files of its database. */
@ExtendWith(OutputCaptureExtension.class)
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = {"dingbian.key-file=src/test/resources/office.key", "dingbian.scenario=none",
    "dingbian.data=target/test-data/erasure", "dingbian.admin-password=" + ErasureOffice.PASSWORD})
abstract class ErasureOffice {
    static final String PASSWORD = "correct-horse";
    static final Random RANDOM = new Random(20110331);
    static final String PAPER = "\"basis\":{\"document\":\"甘机编办[2011]18号\",\"issuer\":\"甘州区编办\",\"effectiveOn\":\"%s\"}";
    static final AtomicInteger PEOPLE = new AtomicInteger();
    @LocalServerPort int port;
    @Autowired ApplicationContext context;
    @Autowired JdbcTemplate jdbc;
    @Autowired Register register;
    @Autowired KeyTable keys;
    Clerk clerk;
    String name;
    String number;
    String person;
    Traces traces;

    /** Where the database keeps its files, with all that was written in them. */
    abstract Path written();

    @BeforeEach void somebodyCameAndLeft() {
        clerk = new Clerk(context);
        if (jdbc.queryForObject("select position from ledger_head", Long.class) == 0) clerk.openOffice(30);
        int n = PEOPLE.incrementAndGet();
        name = "诸葛" + Character.toString('秀' + n) + "英";
        number = PeopleDatabase.idNumber(4321 + n);
        person = register.idOf(new IdNumber(number));
        traces = new Traces(name, number, "1390936%04d".formatted(n));
        enter("1390936%04d".formatted(n), "2011-03-01");
        clerk.transfer(person, "900000002");
        clerk.send("posting/exit", "\"person\":\"%s\",\"mode\":\"RETIRED\",".formatted(person) + PAPER.formatted("2011-04-01"));
    }

    /** @param phone something else that the office keeps of him */
    void enter(String phone, String day) {
        clerk.send("posting/enter", """
            "organ":"900000001","unit":"u","kind":"ADMIN","person":{"name":"%s","idNumber":"%s","phone":"%s"},"mode":"OTHER",\
            "exception":{"type":"POLICY_PLACEMENT","document":"测试"},""".formatted(name, number, phone) + PAPER.formatted(day), "key-" + person + day);
    }

    void erase(String code) {
        clerk.send("people/propose-erasure", """
            "erasure":"%s","person":"%s","ground":"WRITTEN_ORDER","reason":"有权机关决定",""".formatted(code, person) + PAPER.formatted("2022-01-01"));
        clerk.as("reviewer").send("people/approve-erasure", "\"erasure\":\"%s\",".formatted(code) + PAPER.formatted("2022-01-01"));
    }

    String ask(String question) {
        return new Api(office(), "admin", PASSWORD).ask(question).toString();
    }

    String office() {
        return "http://127.0.0.1:" + port;
    }

    List<String> proof() {
        return List.of(ask("log/inclusion?position=9&size=12"), ask("log/consistency?from=9&to=12"));
    }

    List<String> answers() {
        var time = "at=2011-03-15&knownAt=" + jdbc.queryForObject("select recorded_at from journal_event where position = 9", OffsetDateTime.class)
            .toInstant();
        return Stream.of("people?organ=900000001&" + time, "people?at=2011-03-15", "posts?organ=900000001", "people/" + person + "/history", "people/erasures",
            "people?query=" + person + "&at=2011-03-15", "journal?person=" + person, "journal", "changes?from=2011-01-01&to=2022-12-31&at=2022-12-31",
            "revisions?knownFrom=2011-01-01", "findings", "posting/applications", "posting/slots", "posting/selections", "reform/diversions?organ=900000",
            "explain?organ=900000001&kind=ADMIN&measure=filled&at=2011-03-15").map(this::ask).toList();
    }

    List<String> counts() {
        return Stream.of("2011-03-15", "2011-12-31").map(day -> ask("balance?by=unit&at=" + day).replaceAll("\"(position|knownAt)\":[^,]*,", "")).toList();
    }

}
