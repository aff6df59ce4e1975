package dingbian.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("找余迹")
class TracesTest {
    private final Traces wang = new Traces("王秀英");

    @Test @DisplayName("明文、UTF-16、十六进制、base64、JSON 转义，前后有何字皆找得出")
    void everyDisguiseIsSeenThrough() {
        for (var before : List.of("", "a", "ab", "人")) {
            var text = before + "王秀英同志";
            for (var charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
                var bytes = text.getBytes(charset);
                assertThat(wang.in(bytes)).isTrue();
                assertThat(wang.in(HexFormat.of().formatHex(bytes))).isTrue();
                assertThat(wang.in(HexFormat.of().withUpperCase().formatHex(bytes))).isTrue();
                assertThat(wang.in(Base64.getEncoder().encodeToString(bytes))).isTrue();
            }
        }
        assertThat(wang.in("{\"name\":\"\\u738b\\u79c0\\u82f1\"}")).isTrue();
    }

    @Test @DisplayName("没有的不说有")
    void whatIsNotThereIsNotSeen() {
        assertThat(wang.in("王秀、李英 " + Base64.getEncoder().encodeToString("李明".getBytes(StandardCharsets.UTF_8)))).isFalse();
    }
}
