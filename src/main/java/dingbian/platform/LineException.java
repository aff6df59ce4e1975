package dingbian.platform;

/** 某条不成: which line of a list of commands stopped it; {@code line} from 1. */
final class LineException extends RuntimeException {
    private final int line;

    /** @param cause what would have been answered if the line had been sent alone */
    LineException(int line, RuntimeException cause) {
        super("line " + line + ": " + cause.getMessage(), cause);
        this.line = line;
    }

    int line() {
        return line;
    }
}
