package dingbian.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dingbian.platform.KeyFileException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** 本办密钥. */
class OfficeKeyTest {
    private static final IdNumber WANG = new IdNumber("11010519491231002X");
    private final PeopleDatabase people = new PeopleDatabase();
    @TempDir Path directory;

    @Test @DisplayName("首次启动生成密钥；再次启动沿用")
    void theFirstStartMakesAKeyAndTheSecondTakesIt() {
        var first = start("data/office.key");
        assertThat(start("data/office.key").personId(WANG)).isEqualTo(first.personId(WANG));
    }

    @Test @DisplayName("已有人员而密钥文件缺失，不得另行生成")
    void aMissingKeyIsNotReplaced() {
        start("first.key");
        people.jdbc.update("delete from office_key_check");
        people.add("王秀英", WANG.value());
        assertThatThrownBy(() -> start("lost.key")).isInstanceOf(KeyFileException.class).hasMessageContaining("找不到密钥文件");
        assertThat(directory.resolve("lost.key")).doesNotExist();
    }

    @Test @DisplayName("密钥文件不是密钥，不得启动")
    void aDamagedKeyIsRefused() throws IOException {
        for (var content : new String[] {"", "不是密钥", "AAAA"}) {
            Files.writeString(directory.resolve("bad.key"), content);
            assertThatThrownBy(() -> start("bad.key")).isInstanceOf(KeyFileException.class).hasMessageContaining("已损坏");
        }
    }

    @Test @DisplayName("编号、索引、校验值各用其钥，互不相同")
    void eachPurposeHasItsOwnKey() {
        var office = new OfficeKey(new byte[OfficeKey.BYTES]);
        assertThat(office.personId(WANG)).isEqualTo(new OfficeKey(new byte[OfficeKey.BYTES]).personId(WANG));
        assertThat(office.nameToken(WANG.value())).hasSize(22).isNotEqualTo(office.personId(WANG));
        assertThat(office).hasToString("OfficeKey[*]");
    }

    @Test @DisplayName("base32 同 RFC 4648")
    void base32IsThatOfTheStandard() {
        assertThat(Base32.encode("foobar".getBytes())).isEqualTo("mzxw6ytboi");
        assertThat(Base32.encode("fooba".getBytes())).isEqualTo("mzxw6ytb");
        assertThat(Base32.encode("f".getBytes())).isEqualTo("my");
    }

    private OfficeKey start(String file) {
        return OfficeKeySetup.found(directory.resolve(file), people.keys);
    }
}
