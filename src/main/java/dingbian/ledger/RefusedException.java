package dingbian.ledger;

import org.axonframework.common.AxonNonTransientException;

/** 不予受理: carries a refusal through the command bus; thrown in {@link Books} only. */
public final class RefusedException extends AxonNonTransientException {
    private final transient Decision.Refused refusal;

    public RefusedException(Decision.Refused refusal) {
        super(refusal.rule() + " " + refusal.facts());
        this.refusal = refusal;
    }

    public Decision.Refused refusal() {
        return refusal;
    }
}
