package dingbian.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dingbian.ledger.Amount;
import dingbian.ledger.Basis;
import dingbian.ledger.Code;
import dingbian.ledger.Kind;
import dingbian.ledger.LedgerCommand;
import dingbian.ledger.Optional;
import dingbian.ledger.OrganCode;
import dingbian.ledger.PersonRef;
import dingbian.ledger.Required;
import dingbian.ledger.Text;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommandReaderTest {
    private final CommandReader reader = new CommandReader(Wording.standalone());

    private record Desk(@Code String post, @Text(max = 5) String title, boolean leadership) {}

    private record Ask(@OrganCode String organ, @Optional @Code String unit, Kind kind, int amount, @Optional @Amount(min = -9, max = 9) Integer change,
                       @Required List<Desk> posts, List<String> plates, @Optional PersonRef person, @Optional Boolean sure, Basis basis)
        implements LedgerCommand {}

    private static final String BASIS = """
        {"document":"甘机编办[2011]18号","issuer":"甘州区机构编制委员会办公室","effectiveOn":"2011-03-02"}""";

    private static String ask(String more) {
        return """
            {"organ":"620702103","kind":"ADMIN","amount":26,"posts":[{"post":"沙井-1","title":"镇长"}],"basis":%s%s}""".formatted(BASIS, more);
    }

    private List<String> paths(String body) {
        return assertThrows(MalformedException.class, () -> reader.read(body, Ask.class)).flaws().stream().map(Flaw::path).toList();
    }

    @Test @DisplayName("填写完整的，照原样读入；选填未填的为空")
    void aWholeBodyIsRead() {
        var ask = reader.read(ask(",\"person\":\"p-1\",\"plates\":[\"财政所\"],\"change\":-9,\"unit\":null"), Ask.class);
        assertEquals(new Ask("620702103", null, Kind.ADMIN, 26, -9, List.of(new Desk("沙井-1", "镇长", false)), List.of("财政所"), PersonRef.of("p-1"), null,
            new Basis("甘机编办[2011]18号", "甘州区机构编制委员会办公室", null, LocalDate.of(2011, 3, 2), null, false)), ask);
        assertEquals(List.of(), reader.read(ask(""), Ask.class).plates());
    }

    @Test @DisplayName("一次指出全部差错，各有其位置")
    void everyBadFieldIsNamedAtOnce() {
        assertEquals(List.of("colour", "organ", "unit", "kind", "amount", "posts[0].post", "posts[1].title", "posts[1].leadership", "posts[2]", "plates",
                "basis.odd", "basis.document", "basis.issuer", "basis.effectiveOn", "basis.registeredOn", "basis.retroactive"),
            paths("""
                {"organ":"62","unit":".x","kind":"行政","amount":1.5,"colour":1,"plates":"财政所",
                 "posts":[{"post":"a b","title":"好"},{"post":"b","title":"六个字太长了","leadership":"yes"},7],
                 "basis":{"document":"  ","effectiveOn":"2011-02-30","registeredOn":20110302,"retroactive":1,"odd":[]}}"""));
    }

    @Test @DisplayName("每处差错都有中英文说明")
    void everyFlawIsToldInTwoLanguages() {
        var flaws = assertThrows(MalformedException.class, () -> reader.read("{\"kind\":\"X\"}", Ask.class)).flaws();
        assertTrue(flaws.contains(new Flaw("kind", "应为下列之一：ADMIN, SUPPORT, INSTITUTION", "must be one of: ADMIN, SUPPORT, INSTITUTION")));
        assertEquals(List.of("organ", "kind", "amount", "posts", "basis"), flaws.stream().map(Flaw::path).toList());
    }

    @ParameterizedTest @DisplayName("单项差错") @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "change | 10", "change | 1e0", "change | 99999999999999999999", "change | \"1\"", "change | true", "sure | 0", "plates | [\"\"]", "plates | [1]",
        "plates | [null]", "plates | [\" 前有空格\"]", "plates | [\"\\u0000\"]", "plates | [\"\\ud800\"]", "plates | [\"\\u202e倒\"]", "plates | [\"\\u2028\"]",
        "plates | {}", "person | 1", "person | {}", "person | [] ", "person | {\"name\":null}", "unit | \"\"", "unit | 5", "unit | \"x\\n\""})
    void aSingleBadValue(String field, String value) {
        var paths = paths(ask(",\"" + field + "\":" + value));
        assertEquals(1, paths.size(), paths.toString());
        assertTrue(paths.get(0).startsWith(field), paths.toString());
    }

    @ParameterizedTest @DisplayName("日期只认 YYYY-MM-DD，1900 至 2200 年")
    @ValueSource(strings = {"2011-3-2", "2011/03/02", "20110302", "2011-03-02T00:00:00Z", "1899-12-31", "2201-01-01", "2011-13-01", "2011-02-29",
        "+2011-03-02", "２０１１-03-02", ""})
    void aDayIsWrittenInOneWay(String day) {
        assertEquals(List.of("basis.effectiveOn"), paths(ask("").replace("2011-03-02", day)));
    }

    @ParameterizedTest @DisplayName("不是 JSON 的，指出而不出错") @ValueSource(strings = {"", "  ", "{", "[", "{]", "{\"a\"}", "nul", "{}{}", "{\"a\":1}x", "{'a':1}",
        "{\"a\":01}", "{\"a\":NaN}", "\"\\x\"", "{\"a\":\"\t\"}", "/* */{}", "<xml/>"})
    void whatIsNoJsonIsToldSo(String body) {
        assertEquals(List.of(""), paths(body));
    }

    @ParameterizedTest @DisplayName("不是对象的不受理") @ValueSource(strings = {"[]", "1", "null", "\"x\"", "true"})
    void onlyAnObjectIsACommand(String body) {
        assertEquals(List.of(""), paths(body));
    }

    @Test @DisplayName("同一项写了两次，指出")
    void aKeyGivenTwice() {
        assertEquals(List.of("basis.issuer", "amount"), paths(ask(",\"amount\":27").replace("\"issuer\":", "\"issuer\":\"x\",\"issuer\":")));
        assertThrows(MalformedException.class, () -> reader.tree("{\"a\":1,\"a\":1}"));
    }

    @Test @DisplayName("嵌套过深、数字过长、层数极多，均不受理")
    void depthAndLengthAreLimited() {
        assertEquals(List.of(""), paths("[".repeat(100_000)));
        assertEquals(List.of(""), paths("{\"a\":".repeat(13) + "1" + "}".repeat(13)));
        assertEquals(List.of(""), paths("{\"amount\":" + "9".repeat(5_000) + "}"));
        assertFalse(paths("{\"amount\":1e999999}").isEmpty());
    }

    @Test @DisplayName("不是 UTF-8 的不受理；带 BOM 的受理")
    void onlyUtf8() {
        assertThrows(MalformedException.class, () -> reader.read(ask("").getBytes(Charset.forName("GBK")), Ask.class));
        assertThrows(MalformedException.class, () -> reader.read(ask("").getBytes(StandardCharsets.UTF_16), Ask.class));
        assertEquals(26, reader.read(("\uFEFF" + ask("")).getBytes(StandardCharsets.UTF_8), Ask.class).amount());
    }

    @Test @DisplayName("差错清单有上限，路径中的怪字符可见")
    void theListOfFlawsIsShortAndPrintable() {
        var body = new StringBuilder("{");
        for (int i = 0; i < 5_000; i++) body.append("\"k").append(i).append("\":1,");
        assertEquals(100, paths(body.append("\"z\":1}").toString()).size());
        assertEquals("\\u0000\\ud800", paths(ask(",\"\\u0000\\ud800\":1")).get(0));
        assertTrue(paths(ask(",\"" + "长".repeat(500) + "\":1")).get(0).length() < 50);
    }

    @Test @DisplayName("人员可写任意文字项目，生僻字不丢")
    void aPersonIsOpen() {
        var person = reader.read(ask(",\"person\":{\"name\":\"䶮𠀀\",\"idNumber\":\"62070219800101001X\",\"教育\":\"本科\",\"note\":null}"), Ask.class).person();
        assertNull(person.id());
        assertEquals(Map.of("name", "䶮𠀀", "idNumber", "62070219800101001X", "教育", "本科"), person.attributes());
        assertEquals(List.of("person.name", "person.a"), paths(ask(",\"person\":{\"name\":[],\"a\":\"\"}")));
        assertEquals(List.of("person." + "k".repeat(40) + "…"), paths(ask(",\"person\":{\"" + "k".repeat(41) + "\":\"x\"}")));
    }
}
