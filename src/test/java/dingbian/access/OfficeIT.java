package dingbian.access;

import dingbian.ledger.Basis;
import dingbian.ledger.Entry;
import dingbian.ledger.LedgerEvent;
import dingbian.ledger.LedgerTable;
import dingbian.ledger.OfficeEvent;
import dingbian.ledger.UserEvent.UserGranted;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.junit.jupiter.api.BeforeEach;

/** An office with one user of each role, all with the same password, and an empty ledger. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = {
    "spring.datasource.url=jdbc:h2:mem:access;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH",
    "dingbian.data=target/test-data/access", "dingbian.scenario=none", "dingbian.admin-password=" + OfficeIT.PASSWORD})
abstract class OfficeIT {
    static final String PASSWORD = "correct-horse";
    static final String OWN = "620702103";

    static final Basis PAPER = new Basis("甘编办〔2026〕1号", "甘州区编办", LocalDate.of(2026, 1, 1), LocalDate.of(2026, 1, 1), LocalDate.of(2026, 1, 1), false);

    @LocalServerPort int port;
    @Autowired UserTable users;
    @Autowired Users known;
    @Autowired PasswordTable held;
    @Autowired Passwords passwords;
    @Autowired JdbcTemplate database;

    @BeforeEach void oneUserOfEachRole() {
        if (known.all().size() > 1) return;
        for (var role : Role.values()) grant(name(role), role, role == Role.TOWNSHIP ? OWN : null);
    }

    /** As if an event had said so; the ledger stays empty. */
    void grant(String user, Role role, String organ) {
        users.write(database, List.of(said(new UserGranted(OfficeEvent.OFFICE, "用户-" + user, user, role.name(), organ, "admin", PAPER))));
        held.addIfMissing(user, passwords.encode(PASSWORD), false);
    }

    static LedgerTable.Stored said(LedgerEvent event) {
        return new LedgerTable.Stored(new Entry(1, "e", "a", event), Instant.EPOCH, "admin");
    }

    static String name(Role role) {
        return role.name().toLowerCase(Locale.ROOT);
    }

    Visitor program(Role role) {
        return Visitor.program(port, name(role), PASSWORD);
    }

    Visitor browser() {
        return Visitor.browser(port);
    }
}
