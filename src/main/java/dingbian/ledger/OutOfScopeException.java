package dingbian.ledger;

import org.axonframework.common.AxonNonTransientException;

/** 越权: somebody writes in the book of an organ that is not his. */
public final class OutOfScopeException extends AxonNonTransientException {
    public OutOfScopeException(String organ) {
        super(organ);
    }
}
