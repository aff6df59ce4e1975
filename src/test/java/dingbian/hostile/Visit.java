package dingbian.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import dingbian.Dingbian;
import dingbian.ledger.HeadTable;
import dingbian.platform.Clerk;
import dingbian.platform.Window;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** An office with some people in it, and somebody who may do everything there and means no good. */
@SpringBootTest(classes = Dingbian.class, webEnvironment = WebEnvironment.RANDOM_PORT, properties = {"dingbian.data=target/test-data/hostile",
    "dingbian.scenario=none", "dingbian.admin-password=" + Visit.PASSWORD})
abstract class Visit {
    static final String USER = "admin";
    static final String PASSWORD = "correct-horse";
    static final String IN_MEMORY = Visit.H2 + "hostile" + Visit.MODE;
    static final String FUZZED = Visit.H2 + "fuzzed" + Visit.MODE;
    private static final String H2 = "spring.datasource.url=jdbc:h2:mem:";
    private static final String MODE = ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1";
    static final long SEED = Long.getLong("dingbian.seed", 20110331);

    @LocalServerPort int port;
    @Autowired ApplicationContext context;
    @Autowired HeadTable head;
    final Random random = new Random(SEED);
    final Memory memory = new Memory();
    Stranger stranger;
    List<Endpoint> endpoints;

    @BeforeEach void anOffice() {
        stranger = new Stranger(port, USER, PASSWORD);
        endpoints = Endpoint.all(stranger.description());
        assertThat(endpoints).hasSizeGreaterThan(60);
        if (position() == 0) open(new Clerk(context));
        for (var seen : List.of("balance", "posts?organ=900000001", "people", "journal")) memory.pickUp(stranger.get("/api/" + seen).mustBeFair().json());
    }

    private static void open(Clerk clerk) {
        clerk.openOffice(20);
        for (int i = 0; i < 8; i++) clerk.enter("90000000" + (1 + i % 2), new Random(i));
    }

    long position() {
        return head.read().position();
    }

    List<Endpoint> posts() {
        return endpoints.stream().filter(each -> each.isPost() && each.takesBody()).toList();
    }

    List<Endpoint> questions() {
        return endpoints.stream().filter(each -> each.method().equals("GET")).toList();
    }

    void theLedgerIsSound() {
        assertThat(new Window(context).fsck()).isEmpty();
    }
}
