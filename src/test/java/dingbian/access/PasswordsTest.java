package dingbian.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PasswordsTest {
    private final Passwords passwords = new Passwords();

    @Test @DisplayName("记住的口令，换了口令即作废")
    void memoryIsBoundToTheStoredHash() {
        var first = passwords.encode("定编-2011");
        assertTrue(passwords.matches("定编-2011", first));
        assertTrue(passwords.matches("定编-2011", first));
        assertFalse(passwords.matches("定编-2012", first));
        assertFalse(passwords.matches("定编-2011", passwords.encode("定编-2012")));
    }

    @Test @DisplayName("超过 72 字节的口令不受理，不截断")
    void noPasswordIsCutShort() {
        var longest = "字".repeat(24);
        assertTrue(passwords.matches(longest, passwords.encode(longest)));
        assertFalse(passwords.matches(longest + "x", passwords.encode(longest)));
        assertThrows(IllegalArgumentException.class, () -> passwords.encode(longest + "x"));
    }

    @Test @DisplayName("试错十次，须等")
    void tenFailuresMustWait() {
        var attempts = new Attempts(Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));
        for (int i = 0; i < 10; i++) {
            assertEquals(0, attempts.secondsToWait("clerk", "::1"));
            attempts.failed("clerk", "::1");
        }
        assertEquals(300, attempts.secondsToWait("clerk", "::1"));
        assertEquals(0, attempts.secondsToWait("clerk", "10.0.0.2"));
        attempts.succeeded("clerk", "::1");
        assertEquals(0, attempts.secondsToWait("clerk", "::1"));
    }
}
