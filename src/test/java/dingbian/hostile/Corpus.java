package dingbian.hostile;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** 恶意样本: bodies, texts, numbers and words that were made to be misunderstood. */
final class Corpus {
    private static final int MIB = 1 << 20;

    /** No text of any command may be one of these. */
    static final List<String> REFUSED_TEXTS = List.of("", " ", "\t", "a\u0000b", "a\nb", "a\r\nX-Injected: 1", "\u001b[31m", "\u0085", "\u2028",
        "\u2029", "\u202eevil", "\u2066a\u2069", "\u200f", "\u061c", "\ufeffa", "\uffff", "a\u200bb", "a\u00ad", "\u2060a",
        "a\udb40\udc41", "\ud800", "\udc00a", "a\ud83d",
        "x".repeat(5_000), " padded", "padded\u3000");

    /** A text may be one of these, and then it is that text and nothing else; a code, a day or a number may not. */
    static final List<String> ODD_TEXTS = List.of("=cmd|' /C calc'!A0", "+1+1", "-2+3", "@SUM(A1)", "=HYPERLINK(\"http://x\")", "' or 1=1 --",
        "\"; drop table domain_event; --", "%", "_", "\\", "$${7*7}", "#{7*7}", "${jndi:ldap://x/a}", "{0}", "{organ}", "[{organ}]",
        "<script>alert(1)</script>", "&lt;&amp;", "../../etc/passwd", "..\\..\\x", "file:///etc/passwd", "a%00b", "%0d%0aX-Injected:%201",
        "䶮𠀀😀", "e\u0301", "ﬁ", "İ",
        "ẞ", "null", "undefined", "NaN", "true", "0", "-1", "1e400", "99999999999999999999", "2011-02-30", "2011-03-31", "9999-12-31", "1900-01-01",
        "2011-03-31T00:00:00Z", "+999999999-12-31T23:59:59.999999999Z", "620702103", "ADMIN", "__proto__", "constructor", "class", "x".repeat(500));

    /** No number of any command may be written so. */
    static final List<String> REFUSED_NUMBERS = List.of("1e400", "-1e400", "1E+999999999", "1e-999999999", "1.0", "0.1", "2147483648", "-2147483649",
        "9223372036854775808", "9".repeat(40), "9".repeat(5_000), "\"1\"", "true", "[]", "{}", "-1", "01", "+1", "0x10", "1_000", "NaN", "Infinity", ".5",
        "１");

    private Corpus() {}

    /** No command can be read from these. */
    static Map<String, byte[]> brokenBodies() {
        var bodies = new LinkedHashMap<String, byte[]>();
        for (var text : new String[] {"", " ", "{", "}", "[", "[]", "{}", "null", "true", "1", "\"x\"", "{]", "{\"a\"", "{\"a\":}",
                "{\"a\":1,}", "{'a':1}", "{a:1}",
                "{} {}", "{}x", "/* */{}", "//\n{}", "{\"basis\":null}", "{\"basis\":[]}", "{\"basis\":\"x\"}", "{\"basis\":{\"basis\":{}}}", "\ufeff",
                "\ufeff{}",
                "{\"organ\":\"1\",\"organ\":\"2\"}", "{\"__proto__\":{\"x\":1}}", "{\"\":1}", "{\"\\u0000\":1}", "{\"\\ud800\":1}", "{\"a\":\"\\x\"}",
                "{\"a\":\"\\u12\"}",
                "{\"a\":\"\u0001\"}", "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY y SYSTEM \"file:///etc/passwd\">]><x>&y;</x>", "organ=620702&dryRun=true",
                "--- !!javax.script.ScriptEngineManager []", "{\"@class\":\"java.lang.Runtime\"}", "{\"@type\":\"java.lang.Runtime\"}"}) {
            bodies.put(text.isEmpty() ? "(none)" : text, text.getBytes(StandardCharsets.UTF_8));
        }
        bodies.put("deep lists", "[".repeat(100_000).getBytes(StandardCharsets.UTF_8));
        bodies.put("deep objects", "{\"a\":".repeat(50_000).getBytes(StandardCharsets.UTF_8));
        bodies.put("deep in a field", ("{\"basis\":" + "[".repeat(500) + "]".repeat(500) + "}").getBytes(StandardCharsets.UTF_8));
        bodies.put("many keys", manyKeys().getBytes(StandardCharsets.UTF_8));
        bodies.put("a giant key", ("{\"" + "k".repeat(200_000) + "\":1}").getBytes(StandardCharsets.UTF_8));
        bodies.put("a giant number", ("{\"amount\":" + "9".repeat(500_000) + "}").getBytes(StandardCharsets.UTF_8));
        bodies.put("not UTF-8", new byte[] {'{', '"', (byte) 0xc3, (byte) 0x28, '"', ':', '1', '}'});
        bodies.put("overlong UTF-8", new byte[] {'{', '"', (byte) 0xc0, (byte) 0xaf, '"', ':', '1', '}'});
        bodies.put("a surrogate in UTF-8", new byte[] {'{', '"', (byte) 0xed, (byte) 0xa0, (byte) 0x80, '"', ':', '1', '}'});
        bodies.put("UTF-16", "{\"a\":1}".getBytes(StandardCharsets.UTF_16));
        bodies.put("NUL bytes", new byte[64]);
        bodies.put("gzip", new byte[] {0x1f, (byte) 0x8b, 8, 0, 0, 0, 0, 0, 0, 3, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0});
        return bodies;
    }

    private static String manyKeys() {
        return IntStream.range(0, 20_000).mapToObj(i -> "\"k" + i + "\":1").collect(Collectors.joining(",", "{", "}"));
    }

    /** More than anybody may send there: a table may be longer than a command. */
    static byte[] oversized(String path) {
        return ("{\"x\":\"" + "x".repeat(path.equals("/api/sheets") ? 8 * MIB : MIB) + "\"}").getBytes(StandardCharsets.UTF_8);
    }

    /** None of these announces JSON in UTF-8. */
    static final List<String> WRONG_TYPES = List.of("text/plain", "text/html", "text/json", "application/xml", "text/xml",
        "application/x-www-form-urlencoded",
        "multipart/form-data; boundary=x", "multipart/form-data", "application/yaml", "application/x+json", "application/problem+json",
        "application/merge-patch+json",
        "application/cbor", "text/yaml", "application/x-java-serialized-object", "application/octet-stream",
        "application/json; charset=UTF-16", "application/json; charset=GB18030", "application/json; charset=none", "application/json5", "json", "*/*",
        "a/b/c", ";", "x");

    static final List<String> METHODS = List.of("PUT", "PATCH", "DELETE", "OPTIONS", "FOO", "get", "post", "PROPFIND", "MOVE");

    /** Headers that make other programs take a request for another, each with its value. */
    static final List<String[]> HEADERS = List.of(new String[] {"X-HTTP-Method-Override", "DELETE"}, new String[] {"X-HTTP-Method", "PUT"},
        new String[] {"X-Forwarded-For", "127.0.0.1, ' or 1=1"}, new String[] {"X-Forwarded-Host", "evil.example\\"}, new String[] {"X-Forwarded-Proto",
        "gopher"},
        new String[] {"X-Forwarded-Prefix", "/../.."}, new String[] {"Forwarded", "for=\"_x\";host=\"\\\\\""}, new String[] {"X-Original-URL", "/api/me"},
        new String[] {"X-Rewrite-URL", "/api/me"}, new String[] {"Accept", "text/html"}, new String[] {"Accept", "image/png;q=nan"},
        new String[] {"Accept", "*"},
        new String[] {"Accept", "application/xml, text/xml;q=0.9"}, new String[] {"Accept-Language", "../../x, zh;q=9"}, new String[] {"Accept-Encoding",
        "x, gzip;q=z"},
        new String[] {"Accept-Charset", "UTF-7"}, new String[] {"Range", "bytes=0-0,-1,9999999999999999999-"}, new String[] {"If-None-Match", "\"x\", *, W/"},
        new String[] {"If-Modified-Since", "x"}, new String[] {"Cookie", "JSESSIONID=../x; XSRF-TOKEN=%00; =; a"}, new String[] {"Origin", "null"},
        new String[] {"Content-Encoding", "gzip"}, new String[] {"Idempotency-Key", " "}, new String[] {"Idempotency-Key", "k".repeat(201)},
        new String[] {"Idempotency-Key", "a", "Idempotency-Key", "b"}, new String[] {"Access-Control-Request-Method", "DELETE"});
}
