package dingbian.access;

import java.util.EnumSet;
import java.util.Set;

/** 账号: a user as he stands now. {@code hash}: of the password that he may sign in with, or null; {@code passwordFrom}: older passwords are void. */
record Account(String user, Role role, String organ, boolean enabled, Origin origin, Password password, String hash, long passwordFrom) {
    private static final Set<Role> CHECKERS = EnumSet.of(Role.REVIEWER, Role.ADMIN);

    /** 来历: granted by events, the first admin of the office, or a user of the demo; the last two stand in no event. */
    enum Origin { LEDGER, FIRST, DEMO }

    /** 口令: none that holds; one to be changed at the first sign-in; one that came to its end unused; his own. */
    enum Password { NONE, ONE_TIME, EXPIRED, SET }

    /** Whether he may manage users, and has a password of his own to sign in with. */
    boolean isAdmin() {
        return enabled && role == Role.ADMIN && password == Password.SET;
    }

    boolean isChecker() {
        return enabled && CHECKERS.contains(role);
    }

    AppUser appUser() {
        return new AppUser(user, hash, role, organ, password == Password.ONE_TIME);
    }
}
