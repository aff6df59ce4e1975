package dingbian.access;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * 口令: bcrypt, which is slow on purpose; so that a program pays it once in five minutes and not for each request, what was right is
 * remembered, as a keyed hash of it and of the stored hash: with a new password the old memory is worth nothing.
 */
@Component
class Passwords implements PasswordEncoder {
    /** bcrypt looks at no more. */
    static final int MOST_BYTES = 72;
    private static final int GENERATED_BYTES = 15;
    private static final String MAC = "HmacSHA256";
    private final BCryptPasswordEncoder bcrypt = new BCryptPasswordEncoder();
    private final Cache<String, Boolean> right = Caffeine.newBuilder().maximumSize(10_000).expireAfterWrite(Duration.ofMinutes(5)).build();
    private final SecretKeySpec key;

    Passwords() {
        var secret = new byte[32];
        new SecureRandom().nextBytes(secret);
        key = new SecretKeySpec(secret, MAC);
    }

    @Override public String encode(CharSequence password) {
        if (isTooLong(password)) throw new IllegalArgumentException("password is longer than " + MOST_BYTES + " bytes");
        return bcrypt.encode(password);
    }

    @Override public boolean matches(CharSequence password, String stored) {
        if (isTooLong(password)) return false;
        var memory = memory(password, stored);
        if (right.getIfPresent(memory) != null) return true;
        var matches = bcrypt.matches(password, stored);
        if (matches) right.put(memory, Boolean.TRUE);
        return matches;
    }

    private String memory(CharSequence password, String stored) {
        try {
            var mac = Mac.getInstance(MAC);
            mac.init(key);
            return Base64.getEncoder().encodeToString(mac.doFinal((stored + "\n" + password).getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException everyJavaHasIt) {
            throw new AssertionError(everyJavaHasIt);
        }
    }

    private static boolean isTooLong(CharSequence password) {
        return password.toString().getBytes(StandardCharsets.UTF_8).length > MOST_BYTES;
    }

    /** 120 bits that nobody chose. */
    static String generated() {
        var bytes = new byte[GENERATED_BYTES];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
