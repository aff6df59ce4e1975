package dingbian.log;

import static dingbian.ledger.Paper.on;
import static org.assertj.core.api.Assertions.assertThat;

import dingbian.ledger.Decision.Approved;
import dingbian.ledger.Decision.Refused;
import dingbian.ledger.OfficeEvent.LogKeyReplaced;
import dingbian.ledger.Rule;
import dingbian.log.LogCommand.ReplaceLogKey;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("更换存证密钥的规则")
class LogRulesTest {
    private final LogKey first = LogKey.generate();
    private final LogKey second = LogKey.generate();

    private LogKeyReplaced replaced(LogKey by) {
        var command = new ReplaceLogKey("到期更换", on("2011-06-30"));
        var decision = (Approved) LogRules.replace(command, command.basis(), first.open(), () -> first.endorse(by));
        return (LogKeyReplaced) decision.events().get(0);
    }

    private static KeyChain chain(LogKey first, LogKeyReplaced... events) {
        var at = new long[] {10};
        return KeyChain.of(first.open(), List.of(events).stream().map(event -> new KeyChain.Replacement(at[0] += 10, event)).toList());
    }

    @Test @DisplayName("旧钥为新钥背书，记入编办自己的账")
    void theOldKeyEndorsesTheNewOne() {
        var event = replaced(second);
        assertThat(event.organ()).isEqualTo("OFFICE");
        assertThat(event.previousKey()).isEqualTo(first.open().fingerprint());
        var text = "dingbian log key\nversion 1\nprevious " + first.open().fingerprint() + "\npublic " + second.open().text() + "\n";
        assertThat(first.open().signed(text.getBytes(), event.endorsement())).isTrue();
    }

    @Test @DisplayName("日期无序，不更换，也不生成密钥")
    void daysOutOfOrderAreRefused() {
        var command = new ReplaceLogKey("到期更换", on("2011-06-30", "2011-06-29", "2011-06-30"));
        var decision = LogRules.replace(command, command.basis(), first.open(), () -> { throw new AssertionError("a key was made"); });
        assertThat(((Refused) decision).rule()).isEqualTo(Rule.DATES_OUT_OF_ORDER);
    }

    @Test @DisplayName("沿革：从所记序号起用新钥；未经前钥背书的、不是密钥的，都指得出")
    void theChainSaysWhichKeySigned() {
        var event = replaced(second);
        var chain = chain(first, event);
        assertThat(List.of(chain.of(0), chain.of(19), chain.of(20), chain.of(99)).stream().map(PublicLogKey::text).toList())
            .isEqualTo(List.of(first, first, second, second).stream().map(key -> key.open().text()).toList());
        assertThat(chain.firstUnendorsed()).isNull();
        assertThat(PublicLogKey.ofPem(chain.pem())).extracting(PublicLogKey::text).containsExactly(first.open().text(), second.open().text());
        assertThat(chain(LogKey.generate(), event).firstUnendorsed()).isEqualTo(20);
        var third = new LogKeyReplaced("OFFICE", second.open().fingerprint(), LogKey.generate().open().text(), event.endorsement(), "", event.basis());
        assertThat(chain(first, event, third).firstUnendorsed()).isEqualTo(30);
        var none = chain(first, new LogKeyReplaced("OFFICE", first.open().fingerprint(), "不是密钥", event.endorsement(), "", event.basis()), event);
        assertThat(none.firstUnendorsed()).isEqualTo(20);
        assertThat(none.newest().key().text()).isEqualTo(second.open().text());
    }
}
