package dingbian.platform;

/** 抢先: another act came first, again and again; nothing was written, and asking once more is safe. */
final class LostRaceException extends RuntimeException {
    public LostRaceException(Throwable cause) {
        super(cause);
    }
}
