package dingbian.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** 模块: the page has no compiler, so a name that nobody exports would be found by the first who enters the room. */
@DisplayName("页面模块")
class ModulesTest {
    private static final Path STATIC = Sources.RESOURCES.resolve("static");
    private static final Pattern IMPORT = Pattern.compile("import \\{([^}]*)} from '(\\.[^']+)'");
    private static final Pattern EXPORT = Pattern.compile("(?m)^export (?:async )?(?:function\\*?|const|let|class) (\\w+)|^export \\{([^}]*)}");

    @Test @DisplayName("凡引入的名字，那边都有")
    void everyNameThatIsImportedIsExported() {
        assertThat(ours().stream().flatMap(file -> missing(file).stream()).toList()).isEmpty();
        assertThat(exported("export const a = 1;\nexport { b, c as d };")).containsExactly("a", "b", "d");
    }

    private static List<Path> ours() {
        return Sources.below(STATIC, ".js").stream().filter(file -> !file.toString().contains("vendor")).toList();
    }

    private static List<String> missing(Path file) {
        var missing = new ArrayList<String>();
        IMPORT.matcher(Sources.read(file)).results().filter(found -> !found.group(2).contains("vendor")).forEach(found -> {
            var there = exported(Sources.read(file.resolveSibling(found.group(2)).normalize()));
            for (var name : found.group(1).split(",")) {
                var wanted = name.trim().split(" as ")[0];
                if (!wanted.isEmpty() && !there.contains(wanted)) missing.add(file + ": " + wanted);
            }
        });
        return missing;
    }

    private static List<String> exported(String module) {
        var names = new ArrayList<String>();
        EXPORT.matcher(module).results().forEach(found -> {
            if (found.group(1) != null) names.add(found.group(1));
            else for (var name : found.group(2).split(",")) names.add(name.trim().replaceAll(".* as ", ""));
        });
        return names;
    }
}
