package dingbian.access;

/** 口令已取: no event asks for a new password of this user since the last one. */
final class PasswordTakenException extends RuntimeException {
    private final String user;

    PasswordTakenException(String user) {
        super("the password of " + user + " was fetched, or is his own: reset it first");
        this.user = user;
    }

    String user() {
        return user;
    }
}
