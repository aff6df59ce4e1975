package dingbian.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** 口令规则 (ASVS 5.0, 6.2): long enough, not the user's name, and not one that everybody tries first; of whatever signs. */
@Component
class PasswordRules {
    private static final int SHORTEST = 8;
    private static final int SHORTEST_NAME = 4;
    private final Set<String> common = common();

    private static Set<String> common() {
        try {
            return new ClassPathResource("access/common-passwords.txt").getContentAsString(StandardCharsets.UTF_8).lines().skip(1)
                .collect(Collectors.toUnmodifiableSet());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** @return the key of the sentence that says what is wrong, or null */
    String flaw(String password, String user) {
        var lower = password.toLowerCase(Locale.ROOT);
        if (password.codePointCount(0, password.length()) < SHORTEST) return "access.password.short";
        if (password.getBytes(StandardCharsets.UTF_8).length > Passwords.MOST_BYTES) return "access.password.long";
        if (user.length() >= SHORTEST_NAME && lower.contains(user.toLowerCase(Locale.ROOT))) return "access.password.name";
        return common.contains(lower) ? "access.password.common" : null;
    }
}
