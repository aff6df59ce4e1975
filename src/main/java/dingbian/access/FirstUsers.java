package dingbian.access;

import dingbian.ledger.Facts;
import dingbian.platform.Wording;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;

/** 首批用户: the demo's, exactly while it is on; or, in an office, one admin at the first start. They stand outside the ledger until events speak of them. */
@Component
@ConditionalOnWebApplication
class FirstUsers implements InitializingBean {
    static final String ADMIN = "admin";
    private static final String DEMO_PASSWORD = "dingbian";
    private static final String DEMO_TOWNSHIP = "620702103";
    private final PasswordTable table;
    private final Demo demo;
    private final Passwords passwords;
    private final PasswordRules rules;
    private final Wording wording;
    private final String chosen;
    private final String file;

    FirstUsers(PasswordTable table, Demo demo, Passwords passwords, PasswordRules rules, Wording wording,
               @Value("${dingbian.admin-password:}") String chosen, @Value("${dingbian.admin-password-file:}") String file) {
        this.table = table;
        this.demo = demo;
        this.passwords = passwords;
        this.rules = rules;
        this.wording = wording;
        this.chosen = chosen;
        this.file = file;
    }

    /** The role that a user begins with, before any event: it is his name. */
    static Role role(String user) {
        return Role.valueOf(user.toUpperCase(Locale.ROOT));
    }

    static String organ(Role role) {
        return role == Role.TOWNSHIP ? DEMO_TOWNSHIP : null;
    }

    static List<String> demoNames() {
        return Arrays.stream(Role.values()).map(role -> role.name().toLowerCase(Locale.ROOT)).sorted().toList();
    }

    @Override public void afterPropertiesSet() {
        if (demo.on()) {
            addDemo();
            return;
        }
        table.removeDemo();
        if (table.isEmpty()) addAdmin();
    }

    private void addDemo() {
        var hash = passwords.encode(DEMO_PASSWORD);
        for (var user : demoNames()) {
            table.addIfMissing(user, hash, true);
            table.restoreDemo(user, hash);
        }
    }

    private void addAdmin() {
        boolean generated = file.isEmpty() && chosen.isEmpty();
        var password = generated ? Passwords.generated() : file.isEmpty() ? chosen : firstLine();
        var flaw = rules.flaw(password, "");
        if (flaw != null) throw new IllegalStateException(said("access.admin.badPassword", Map.of("flaw", new Facts.Sentence(flaw, Map.of()))));
        boolean isFirst = table.addIfMissing(ADMIN, passwords.encode(password), false); // another node may start at the same time
        if (generated && isFirst) System.out.println(said("access.admin.generated", Map.of("password", password)));
    }

    /** A file is seen neither among the processes nor in the environment. */
    private String firstLine() {
        try (var lines = Files.lines(Path.of(file))) {
            return lines.findFirst().orElse("");
        } catch (IOException | UncheckedIOException unreadable) {
            throw new IllegalStateException(said("access.admin.noFile", Map.of("file", file)), unreadable);
        }
    }

    private String said(String key, Map<String, ?> facts) {
        return wording.zh(key, facts) + System.lineSeparator() + wording.en(key, facts);
    }
}
