package dingbian.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("整洁")
class TidyTest {
    private static final int LONGEST_FILE = 150;
    private static final int LONGEST_LINE = 160;
    /** Read in one piece by who checks us, so it may be. */
    private static final Path VERIFIER = Path.of("src/main/resources/verifier");
    private static final Set<String> TOP = Set.of("pom.xml", "README.md", "src", "docs", "scripts");
    private static final Pattern UNDONE = Pattern.compile("\\b(" + String.join("|", "TO" + "DO", "FIX" + "ME", "XX" + "X") + ")\\b");
    private static final Pattern HERE = Pattern.compile(String.join("|", "/ho" + "me/\\w", "/ro" + "ot/", "/wo" + "rk/", "/tm" + "p/w\\b", "/Us" + "ers/\\w",
        "https?://(?!maven\\.apache\\.org/)[\\w.-]*(?:maven|npm|pypi|registry|nexus|artifactory|mirror)[\\w.-]*[/:]"));
    /** A string literal or text block, once comments are gone. */
    private static final Pattern LITERAL = Pattern.compile("\"\"\".*?\"\"\"|\"(?:\\\\.|[^\"\\\\\\n])*\"", Pattern.DOTALL);
    private static final Pattern KEY = Pattern.compile("(?m)^\\s*[\"']?([\\w.-]+)[\"']?\\s*:");
    private static final Pattern CJK = Pattern.compile("[\\u3400-\\u9fff]");
    /** Chinese that is said where no messages can be read: inside the database. */
    private static final Set<String> SPEAKS_CHINESE = Set.of("AppendOnlyTrigger.java", "PolicyException.java");

    @Test @DisplayName("文件不长")
    void filesAreShort() {
        assertThat(bad(code().stream().filter(file -> !file.startsWith(VERIFIER)).toList(), (file, text) -> text.lines().count() > LONGEST_FILE)).isEmpty();
    }

    @Test @DisplayName("行不长")
    void linesAreShort() {
        assertThat(code().stream().flatMap(file -> longLines(Sources.read(file)).mapToObj(line -> file + ":" + line)).toList()).isEmpty();
        assertThat(longLines("a\n" + "b".repeat(LONGEST_LINE + 1))).containsExactly(2);
    }

    @Test @DisplayName("不留尾巴")
    void nothingIsLeftUndone() {
        assertThat(bad(text(), (file, text) -> UNDONE.matcher(text).find())).isEmpty();
        assertThat(UNDONE.matcher("// TO" + "DO later").find()).isTrue();
    }

    @Test @DisplayName("给人看的中文都在 messages，不在代码里")
    void noChineseInTheLiteralsOfMainCode() {
        assertThat(bad(Sources.below(Sources.MAIN, ".java"), (file, text) -> speaksChinese(text)
            && !SPEAKS_CHINESE.contains(file.getFileName().toString()))).isEmpty();
        assertThat(speaksChinese("/** 编制 */ String a = \"quota\"; // \"编制\"")).isFalse();
        assertThat(speaksChinese("String a = \"编制\";")).isTrue();
    }

    @Test @DisplayName("不写某台机器的路径，不写软件源的地址")
    void noFileKnowsTheMachineItWasMadeOn() {
        assertThat(bad(text(), (file, text) -> HERE.matcher(text).find())).isEmpty();
        assertThat(HERE.matcher("see /wo" + "rk/main").find()).isTrue();
        assertThat(HERE.matcher("https://repo.mav" + "en.example.org/x").find()).isTrue();
    }

    @Test @DisplayName("顶层只有五样")
    void theTopLevelIsSmall() {
        var top = new TreeSet<String>();
        Sources.tracked().forEach(file -> top.add(file.getName(0).toString()));
        assertThat(top.stream().filter(name -> !name.startsWith(".")).toList()).isSubsetOf(TOP);
    }

    @Test @DisplayName("中英文消息的键相同")
    void bothLanguagesHaveTheSameKeys() {
        assertThat(keys(Sources.properties("messages.properties"))).isEqualTo(keys(Sources.properties("messages_en.properties")));
        for (var zh : Sources.below(Sources.RESOURCES.resolve("static"), "")) {
            var name = zh.getFileName().toString();
            if (!name.matches("(.*\\W)?zh\\.(json|js)")) continue;
            assertThat(keys(Sources.read(zh))).as(name).isNotEmpty().isEqualTo(keys(Sources.read(zh.resolveSibling(name.replace("zh.", "en.")))));
        }
    }

    @Test @DisplayName("消息的键不重复")
    void noKeyOfAMessageStandsTwice() {
        for (var file : List.of("messages.properties", "messages_en.properties")) {
            var keys = Sources.read(Sources.RESOURCES.resolve(file)).lines().filter(line -> line.matches("[\\w.]+=.*"))
                .map(line -> line.substring(0, line.indexOf('='))).toList();
            assertThat(keys).as(file).doesNotHaveDuplicates();
        }
    }

    private static Set<String> keys(Properties properties) {
        return new TreeSet<>(properties.stringPropertyNames());
    }

    /** The keys of a table of messages in JSON, or in a module that is written like it. */
    private static Set<String> keys(String table) {
        var keys = new TreeSet<String>();
        KEY.matcher(table).results().forEach(key -> keys.add(key.group(1)));
        return keys;
    }

    private static IntStream longLines(String text) {
        var lines = text.lines().toList();
        return IntStream.rangeClosed(1, lines.size()).filter(line -> lines.get(line - 1).codePoints().count() > LONGEST_LINE);
    }

    private static boolean speaksChinese(String source) {
        var code = source.replaceAll("(?s)/\\*.*?\\*/", "").replaceAll("(?m)(?<!:)//.*$", "");
        return LITERAL.matcher(code).results().anyMatch(literal -> CJK.matcher(literal.group()).find());
    }

    /** Ours, of the program and of the page. */
    private static List<Path> code() {
        return text().stream().filter(file -> file.toString().matches(".*\\.(java|js)")).toList();
    }

    private static List<Path> java() {
        return Sources.tracked().stream().filter(file -> file.toString().endsWith(".java")).toList();
    }

    /** Files of ours that a person wrote; what others wrote is kept as it came. */
    private static List<Path> text() {
        return Sources.tracked().stream()
            .filter(file -> file.toString().matches(".*\\.(java|md|xml|yml|properties|sql|js|css|html|csv|json|sh)|scripts/.*|\\.ci/.*"))
            .filter(file -> !file.toString().contains("vendor") && !file.toString().contains("scenario")).toList();
    }

    private static List<String> bad(List<Path> files, BiPredicate<Path, String> is) {
        var bad = new ArrayList<String>();
        for (var file : files) if (Files.exists(file) && is.test(file, Sources.read(file))) bad.add(file.toString());
        return bad;
    }
}
