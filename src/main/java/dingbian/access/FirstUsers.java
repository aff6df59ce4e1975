package dingbian.access;

import dingbian.platform.Wording;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** 首批用户: the demo's, exactly while it is on; or, in an office, one admin at the first start. */
@Component
@ConditionalOnWebApplication
class FirstUsers implements InitializingBean {
    private static final String DEMO_PASSWORD = "dingbian";
    private static final String DEMO_TOWNSHIP = "620702103";
    private static final int SHORTEST = 8;
    private static final int GENERATED_BYTES = 15;
    private final UserTable table;
    private final Demo demo;
    private final PasswordEncoder passwords;
    private final Wording wording;
    private final String chosen;

    FirstUsers(UserTable table, Demo demo, PasswordEncoder passwords, Wording wording, @Value("${dingbian.admin-password:}") String chosen) {
        this.table = table;
        this.demo = demo;
        this.passwords = passwords;
        this.wording = wording;
        this.chosen = chosen;
    }

    @Override public void afterPropertiesSet() {
        if (demo.on()) {
            addDemo();
            return;
        }
        table.removeDemo();
        if (table.all().isEmpty()) addAdmin();
    }

    private void addDemo() {
        var hash = passwords.encode(DEMO_PASSWORD);
        for (var role : Role.values()) {
            var organ = role == Role.TOWNSHIP ? DEMO_TOWNSHIP : null;
            table.addIfMissing(new AppUser(role.name().toLowerCase(java.util.Locale.ROOT), hash, role, organ, true, true));
        }
    }

    private void addAdmin() {
        var password = chosen.isEmpty() ? generated() : chosen;
        if (password.length() < SHORTEST || password.getBytes(StandardCharsets.UTF_8).length > Passwords.MOST_BYTES) {
            throw new IllegalStateException(said("access.admin.badPassword", Map.of()));
        }
        table.addIfMissing(new AppUser("admin", passwords.encode(password), Role.ADMIN, null, true, false));
        if (chosen.isEmpty()) System.out.println(said("access.admin.generated", Map.of("password", password)));
    }

    private String said(String key, Map<String, ?> facts) {
        return wording.zh(key, facts) + System.lineSeparator() + wording.en(key, facts);
    }

    private static String generated() {
        var bytes = new byte[GENERATED_BYTES];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
