package dingbian.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dingbian.ledger.OfficeEvent.LogKeyReplaced;
import dingbian.platform.Gateway;
import dingbian.platform.KeyFile;
import dingbian.platform.KeyFileException;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What holds when the replacement of the log key stops halfway, on either database. */
abstract class KeyCrashLaws extends KeyReplacementLaws {
    @Autowired Gateway gateway;

    @Test @DisplayName("备好新钥而未记账即中断：仍用旧钥；下次更换另备新钥")
    void aKeyThatNoEventNamesIsThrownAway() {
        var old = newest();
        var stale = new SigningKey(file()).successor(table.keys(), false).open().text();
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

    @Test @DisplayName("恢复了更换之前的备份：照常启动，不签账首；再办一次更换，登记的是已有的新钥")
    void afterAnOldBackupTheKeyInTheFileIsRecordedAgain() throws IOException {
        var known = table.keys();
        var heir = new SigningKey(file()).inForce(known).endorse(LogKey.generate());
        var restored = new KeyFile("log", Files.writeString(folder.resolve("restored.key"), heir.pem()));
        var signing = LogKeySetup.found(restored, table);
        assertThatThrownBy(() -> signing.inForce(known)).isInstanceOf(KeyFileException.class)
            .hasMessageContaining("后继").hasMessageContaining("replace-log-key");
        var next = signing.successor(known, false);
        assertThat(next.open().text()).isEqualTo(heir.open().text());
        var event = new LogKeyReplaced("OFFICE", known.newest().key().fingerprint(), next.open().text(), next.endorsement(), "", COMMAND.basis());
        var again = KeyChain.of(known.newest().key(), List.of(new KeyChain.Replacement(9, event)));
        assertThat(again.firstUnendorsed()).isNull();
        assertThat(signing.inForce(again).open().text()).isEqualTo(heir.open().text());
        Files.delete(restored.path());
    }
}
