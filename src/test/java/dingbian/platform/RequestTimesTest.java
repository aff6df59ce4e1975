package dingbian.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dingbian.ledger.AsOf;
import dingbian.ledger.Axis;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.context.request.ServletWebRequest;

class RequestTimesTest {
    private final RequestTimes times = new RequestTimes(Clock.fixed(Instant.parse("2011-03-30T16:00:00Z"), ZoneOffset.UTC), Wording.standalone());

    private AsOf asked(String... pairs) {
        var request = new MockHttpServletRequest();
        for (int i = 0; i < pairs.length; i += 2) request.addParameter(pairs[i], pairs[i + 1]);
        return times.resolveArgument(null, null, new ServletWebRequest(request), null);
    }

    @Test @DisplayName("不写时点：中国的今天、按生效、按现在所知")
    void nothingSaidIsTodayInChina() {
        assertEquals(new AsOf(LocalDate.of(2011, 3, 31), Axis.EFFECTIVE, null), asked());
    }

    @Test @DisplayName("所知之日，是中国该日之末")
    void aDayOfKnowledgeIsItsEnd() {
        assertEquals(Instant.parse("2011-04-05T15:59:59.999999Z"), asked("knownAt", "2011-04-05").knownAt());
        assertEquals(Instant.parse("2011-04-05T02:00:00Z"), asked("knownAt", "2011-04-05T10:00:00+08:00").knownAt());
        assertEquals(Instant.parse("2011-04-05T02:00:00.123456Z"), asked("knownAt", "2011-04-05T02:00:00.123456789Z").knownAt());
    }

    @Test @DisplayName("口径用小写英文")
    void anAxisByItsName() {
        assertEquals(Axis.DOCUMENT, asked("axis", "document").axis());
    }

    @Test @DisplayName("写错的参数一次指出")
    void everyBadParameterIsNamed() {
        var bad = assertThrows(MalformedException.class, () -> asked("at", "2011-02-30", "axis", "EFFECTIVE", "knownAt", "yesterday"));
        assertEquals(List.of("at", "axis", "knownAt"), bad.flaws().stream().map(Flaw::path).toList());
        for (var known : List.of("", "2011-04-05T02:00:00", "+999999999-12-31T00:00:00Z", "2300-01-01", "10000-01-1")) {
            assertThrows(MalformedException.class, () -> asked("knownAt", known));
        }
        assertThrows(MalformedException.class, () -> asked("at", "2011-03-01", "at", "2011-03-02"));
    }
}
