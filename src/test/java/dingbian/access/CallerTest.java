package dingbian.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dingbian.ledger.OutOfScopeException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class CallerTest {
    private final Caller township = new Caller("township", Role.TOWNSHIP, "620702103");

    @Test @DisplayName("乡镇用户只看本机构")
    void aTownshipReadsItsOwnBook() {
        assertEquals("620702103", township.readable(null));
        assertEquals("620702103", township.readable("620702103"));
        assertThrows(OutOfScopeException.class, () -> township.readable("620702101"));
        assertThrows(OutOfScopeException.class, () -> township.readable(""));
    }

    @Test @DisplayName("未定范围的乡镇用户，什么也不能看、不能写")
    void aTownshipWithoutScopeReadsAndWritesNothing() {
        var lost = new Caller("lost", Role.TOWNSHIP, null);
        assertThrows(OutOfScopeException.class, () -> lost.readable(null));
        assertEquals("", lost.scope());
    }

    @Test @DisplayName("其他角色不限机构")
    void othersReadWhatTheyAsk() {
        var clerk = new Caller("clerk", Role.CLERK, null);
        assertNull(clerk.readable(null));
        assertNull(clerk.scope());
        assertEquals("620702101", clerk.readable("620702101"));
    }

    @Test @DisplayName("审核员与乡镇看不到完整证件号；审计只读")
    void idNumbersAndWriting() {
        assertTrue(new Caller("a", Role.AUDITOR, null).mayPost("people/reveal"));
        assertFalse(new Caller("r", Role.REVIEWER, null).mayPost("people/reveal"));
        assertFalse(township.mayPost("people/reveal"));
        assertTrue(township.mayWrite());
        assertFalse(new Caller("a", Role.AUDITOR, null).mayWrite());
    }
}
