package dingbian.people;

/** 封存已损: what was sealed does not open: it was changed, or sealed under another key. */
final class BrokenSealException extends IllegalStateException {
    BrokenSealException(String person) {
        super("the seal of " + person + " does not open");
    }
}
