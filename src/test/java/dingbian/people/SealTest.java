package dingbian.people;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Base64;
import java.util.HashSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** 封存. */
class SealTest {
    private static final byte[] PLAIN = "王秀英".getBytes(UTF_8);

    @Test @DisplayName("封存之文，原钥可开")
    void whatIsClosedOpens() {
        var key = Seal.freshKey();
        assertThat(Seal.open(key, "pa", Seal.close(key, "pa", PLAIN))).isEqualTo(PLAIN);
    }

    @Test @DisplayName("改动任何一处，即不得开启")
    void everyChangedByteIsRefused() {
        var key = Seal.freshKey();
        var bytes = Base64.getUrlDecoder().decode(Seal.close(key, "pa", PLAIN));
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] ^= 1;
            var changed = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
            assertThatThrownBy(() -> Seal.open(key, "pa", changed)).isInstanceOf(BrokenSealException.class);
            bytes[i] ^= 1;
        }
    }

    @Test @DisplayName("他人之封、他人之钥、残缺之文，不得开启")
    void anotherPersonAnotherKeyOrAPieceIsRefused() {
        var key = Seal.freshKey();
        var sealed = Seal.close(key, "pa", PLAIN);
        assertThatThrownBy(() -> Seal.open(key, "pb", sealed)).isInstanceOf(BrokenSealException.class);
        assertThatThrownBy(() -> Seal.open(Seal.freshKey(), "pa", sealed)).isInstanceOf(BrokenSealException.class);
        for (var piece : new String[] {"", "AAAA", sealed.substring(0, 16), sealed.substring(0, 20), sealed.substring(4), "不是密文"})
            assertThatThrownBy(() -> Seal.open(key, "pa", piece)).isInstanceOf(BrokenSealException.class);
    }

    @Test @DisplayName("同文两次封存，密文不同")
    void noTwoSealsAreEqual() {
        var key = Seal.freshKey();
        var seals = new HashSet<String>();
        for (int i = 0; i < 1_000; i++) seals.add(Seal.close(key, "pa", PLAIN));
        assertThat(seals).hasSize(1_000);
    }

    @Test @DisplayName("个人密钥由本办密钥封存，换人不得用")
    void aKeyIsWrappedForOnePerson() {
        var key = Seal.freshKey();
        var office = new OfficeKey(new byte[OfficeKey.BYTES]).wrappingKey();
        var wrapped = Seal.wrap(office, "pa", key);
        assertThat(Seal.unwrap(office, "pa", wrapped)).isEqualTo(key);
        assertThatThrownBy(() -> Seal.unwrap(office, "pb", wrapped)).isInstanceOf(BrokenSealException.class);
    }
}
