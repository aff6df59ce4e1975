package dingbian.ledger;

import org.axonframework.common.AxonNonTransientException;

/** 查无此项: a code that no book knows. */
public final class UnknownCodeException extends AxonNonTransientException {
    private final String what;
    private final String code;

    /** @param what the word of the glossary: organ, unit, post, person, slot, event */
    public UnknownCodeException(String what, String code) {
        super(what + " " + code);
        this.what = what;
        this.code = code;
    }

    public String what() {
        return what;
    }

    public String code() {
        return code;
    }
}
