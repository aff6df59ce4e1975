package dingbian.access;

import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** 本人口令: changed by who knows the old one; to guess that counts as a failed login. */
@Component
class OwnPassword {
    private final Users users;
    private final PasswordTable table;
    private final Passwords passwords;
    private final PasswordRules rules;
    private final Attempts attempts;

    /** What is wrong with which field. */
    record Flaw(String path, String key) {}

    OwnPassword(Users users, PasswordTable table, Passwords passwords, PasswordRules rules, Attempts attempts) {
        this.users = users;
        this.table = table;
        this.passwords = passwords;
        this.rules = rules;
        this.attempts = attempts;
    }

    /** @return what is wrong, or null if it is changed @throws TooManyAttemptsException after some wrong guesses */
    Flaw change(AppUser user, String shown, String chosen, String address) {
        attempts.mustNotWait(user.username(), address);
        if (user.passwordHash() == null || !passwords.matches(shown, user.passwordHash())) {
            attempts.failed(user.username(), address);
            return new Flaw("oldPassword", "access.password.wrong");
        }
        var flaw = shown.equals(chosen) ? "access.password.same" : rules.flaw(chosen, user.username());
        if (flaw != null) return new Flaw("newPassword", flaw);
        return table.change(user.username(), user.passwordHash(), passwords.encode(chosen)) ? null : new Flaw("oldPassword", "access.password.wrong");
    }

    /** The user as he is now. */
    AppUser as(String user) {
        return users.admitted(user).orElseThrow(() -> new AccessDeniedException("locked"));
    }
}
