package dingbian.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("首页所需文件")
class PreloadTest {
    private static final Path PAGE = Path.of("src/main/resources/static");
    private static final Pattern IMPORT = Pattern.compile("(?ms)^(?:import|export)[^;]*?from '(\\.[^']+)'");
    private static final Pattern PRELOAD = Pattern.compile("rel=\"modulepreload\" href=\"([^\"]+)\"");

    @Test @DisplayName("首页一次说全总览要用的文件，不必一层一层去取")
    void thePageNamesAllThatItsFirstScreenNeeds() {
        var needed = new TreeSet<String>();
        collect(Path.of("app.js"), needed);
        collect(Path.of("audit/overview.js"), needed);
        needed.remove("app.js");
        assertThat(PRELOAD.matcher(Sources.read(PAGE.resolve("index.html"))).results().map(found -> found.group(1))).containsExactlyElementsOf(needed);
    }

    private static void collect(Path file, TreeSet<String> needed) {
        if (!needed.add(file.toString())) return;
        IMPORT.matcher(Sources.read(PAGE.resolve(file))).results().forEach(found ->
            collect((file.getParent() == null ? Path.of("") : file.getParent()).resolve(found.group(1)).normalize(), needed));
    }
}
