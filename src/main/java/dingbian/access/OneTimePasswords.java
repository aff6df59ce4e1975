package dingbian.access;

import dingbian.ledger.UnknownCodeException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** 一次性口令: fetched once after a grant or a reset; good for a day, and only to be changed. It stands in no event, no log and no kept answer. */
@Component
class OneTimePasswords {
    private static final Duration GOOD_FOR = Duration.ofHours(24);
    private final Users users;
    private final PasswordTable table;
    private final Passwords passwords;
    private final Clock clock;

    OneTimePasswords(Users users, PasswordTable table, Passwords passwords, Clock clock) {
        this.users = users;
        this.table = table;
        this.passwords = passwords;
        this.clock = clock;
    }

    /** 已取: whom it is for, and until when he may sign in with it. */
    record Fetched(String user, String password, Instant until) {}

    /** @throws UnknownCodeException if there is no such user, or he is locked @throws PasswordTakenException if no event asks for a new one */
    Fetched fetch(String user) {
        var account = users.find(user).filter(Account::enabled).orElseThrow(() -> new UnknownCodeException("user", user));
        var password = Passwords.generated();
        var until = clock.instant().plus(GOOD_FOR);
        if (!table.addOneTime(user, passwords.encode(password), account.passwordFrom(), until)) throw new PasswordTakenException(user);
        return new Fetched(user, password, until);
    }
}
