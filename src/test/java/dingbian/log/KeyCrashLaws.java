package dingbian.log;

import static org.assertj.core.api.Assertions.assertThat;

import dingbian.platform.Gateway;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What holds when the replacement of the log key stops halfway, on either database. */
abstract class KeyCrashLaws extends KeyReplacementLaws {
    @Autowired Gateway gateway;

    @Test @DisplayName("备好新钥而未记账即中断：仍用旧钥；下次更换另备新钥")
    void aKeyThatNoEventNamesIsThrownAway() {
        var old = newest();
        var stale = new SigningKey(file()).prepareNext().open().text();
        var again = LogKeySetup.found(file(), table);
        assertThat(again.inForce(table.keys()).open().text()).isEqualTo(old);
        news();
        assertThat(table.keys().newest().key().signed(log.seal())).isTrue();
        replacement.replace(COMMAND, sending(false));
        assertThat(newest()).isNotEqualTo(old).isNotEqualTo(stale);
        allIsWell();
    }

    @Test @DisplayName("已记账而文件未换即中断：下次启动接着换")
    void whatTheEventSaysIsFinishedAtTheNextStart() {
        var old = newest();
        gateway.send("log", COMMAND, sending(false));
        assertThat(inFile()).isEqualTo(old);
        assertThat(folder.toFile().list((in, name) -> name.startsWith("log.key.next-"))).hasSize(1);
        assertThat(LogKeySetup.found(file(), table).inForce(table.keys()).open().text()).isEqualTo(newest()).isNotEqualTo(old);
        allIsWell();
    }
}
