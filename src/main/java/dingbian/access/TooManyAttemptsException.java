package dingbian.access;

import org.springframework.security.core.AuthenticationException;

/** 试错过多. */
final class TooManyAttemptsException extends AuthenticationException {
    private final long seconds;

    TooManyAttemptsException(long seconds) {
        super("too many failed logins");
        this.seconds = seconds;
    }

    long seconds() {
        return seconds;
    }
}
