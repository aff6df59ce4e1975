package dingbian.ledger;

import java.util.Map;
import org.axonframework.common.AxonNonTransientException;

/** 越权: somebody writes, reads or undoes what is not his. */
public final class OutOfScopeException extends AxonNonTransientException {
    private final String title;
    private final Map<String, Object> facts;

    private OutOfScopeException(String title, Map<String, Object> facts) {
        super(title + " " + facts);
        this.title = title;
        this.facts = facts;
    }

    /** The book of an organ that is not his. */
    public OutOfScopeException(String organ) {
        this("OUT_OF_SCOPE", Facts.of("organ", organ));
    }

    /** 编办所办: an event that only the office writes, and so only the office undoes. */
    public static OutOfScopeException ofOffice(LedgerEvent event) {
        return new OutOfScopeException("OFFICE_ONLY", Facts.of("organ", event.organ(), "type", event.type()));
    }

    public String title() {
        return title;
    }

    public Map<String, Object> facts() {
        return facts;
    }
}
