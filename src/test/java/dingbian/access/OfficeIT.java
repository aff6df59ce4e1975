package dingbian.access;

import java.util.Locale;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.junit.jupiter.api.BeforeEach;

/** An office with one user of each role, all with the same password, and an empty ledger. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = {
    "spring.datasource.url=jdbc:h2:mem:access;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH",
    "dingbian.data=target/test-data/access", "dingbian.scenario=none", "dingbian.admin-password=" + OfficeIT.PASSWORD})
abstract class OfficeIT {
    static final String PASSWORD = "correct-horse";
    static final String OWN = "620702103";

    @LocalServerPort int port;
    @Autowired UserTable users;
    @Autowired Passwords passwords;

    @BeforeEach void oneUserOfEachRole() {
        if (users.all().size() > 1) return;
        var hash = passwords.encode(PASSWORD);
        for (var role : Role.values()) users.addIfMissing(new AppUser(name(role), hash, role, role == Role.TOWNSHIP ? OWN : null, true, false));
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
