package dingbian.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("本地标准目录")
class PolicyFolderTest {
    private static final String PARAMETERS = "parameters.csv";
    private static final LocalDate BEFORE = LocalDate.of(2026, 12, 31), FROM = LocalDate.of(2027, 1, 1);
    @TempDir Path folder;

    private static String shipped(String name) {
        return new String(PolicyFolder.asShipped().inForce().get(name), StandardCharsets.UTF_8);
    }

    private PolicyFolder with(String name, UnaryOperator<String> change) throws IOException {
        Files.writeString(folder.resolve(name), change.apply(shipped(name)));
        return new PolicyFolder(folder.toString());
    }

    private void refuses(String name, UnaryOperator<String> change, String why) {
        assertThatThrownBy(() -> with(name, change)).isInstanceOf(PolicyException.class).hasMessageContaining(name).hasMessageContaining(why);
    }

    @Test @DisplayName("原行填截止日，另加一行：自该日起按新数，此前仍按原数；其余文件照程序自带")
    void aRowIsEndedAndAnotherAdded() throws IOException {
        var here = with(PARAMETERS, text -> text.replace("limit_needs_two,0,,,", "limit_needs_two,0,,2026-12-31,") + "limit_needs_two,1,2027-01-01,,区委编办规定\n");
        assertThat(new Parameters(here).value("limit_needs_two", BEFORE)).isZero();
        assertThat(new Parameters(here).value("limit_needs_two", FROM)).isEqualTo(1);
        assertThat(new Parameters(here).value("notice_days", FROM)).isEqualTo(15);
        assertThat(new Parameters().value("limit_needs_two", FROM)).isZero();
        assertThat(here.inForce().get(PARAMETERS)).isEqualTo(Files.readAllBytes(folder.resolve(PARAMETERS)));
        assertThat(here.inForce().get("rules.csv")).isEqualTo(PolicyFolder.asShipped().inForce().get("rules.csv"));
    }

    @Test @DisplayName("保存期限由本地另定")
    void aPlaceSetsItsOwnRetention() throws IOException {
        var here = with("retention.csv", text -> text + "OFF_QUOTA,RETENTION,5,2027-01-01,,本地规定\n");
        assertThat(new Retention(here).years("OFF_QUOTA", FROM)).isEqualTo(5);
        assertThat(new Retention(here).years("OFF_QUOTA", BEFORE)).isNull();
        assertThat(new Retention(here).years("STAFF_RECORD", FROM)).isEqualTo(30);
    }

    @Test @DisplayName("删改原行、列不对、数和日期写错、文件名不对、没有目录：不启动，并指明何处")
    void aBadFileStopsTheStart() {
        refuses(PARAMETERS, text -> text.replace("limit_needs_two,0,", "limit_needs_two,1,"), "missing or changed");
        refuses(PARAMETERS, text -> text.lines().limit(4).reduce("", (all, line) -> all + line + "\n"), "missing or changed");
        refuses(PARAMETERS, text -> text.replaceFirst("name,value", "value,name"), "its columns must be");
        refuses(PARAMETERS, text -> "", "its columns must be");
        refuses(PARAMETERS, text -> text + "x,one,,,本地\n", "value is no whole number: one");
        refuses(PARAMETERS, text -> text + "x,1,2027-02-30,,本地\n", "in_force_from is no day: 2027-02-30");
        refuses(PARAMETERS, text -> text + "x,1,,\n", "columns");
        refuses(PARAMETERS, text -> text + "\"x,1,,,本地\n", "");
        assertThatThrownBy(() -> new PolicyFolder(folder.resolve("none").toString())).isInstanceOf(PolicyException.class).hasMessageContaining("没有标准目录");
    }

    @Test @DisplayName("不是程序所知的文件名，也不放过")
    void anUnknownNameIsASlip() throws IOException {
        Files.writeString(folder.resolve("parameter.csv"), shipped(PARAMETERS));
        assertThatThrownBy(() -> new PolicyFolder(folder.toString())).isInstanceOf(PolicyException.class).hasMessageContaining("no policy file of this name");
        assertThat(new PolicyReport().analyze(PolicyException.noFolder(folder)).getAction()).contains("--dingbian.policy");
    }

    @Test @DisplayName("读不懂的规则名、发文机关样式：不启动")
    void whatCannotBeUnderstoodStopsTheStart() throws IOException {
        var rules = with("rules.csv", text -> text + "NO_SUCH_RULE,,B,,,本地\n");
        assertThatThrownBy(() -> new RuleBook(rules)).isInstanceOf(PolicyException.class).hasMessageContaining("NO_SUCH_RULE");
        Files.delete(folder.resolve("rules.csv"));
        var issuers = with("issuers.csv", text -> text + text.lines().skip(1).findFirst().orElseThrow().replaceFirst("^[^,]*", "(") + "\n");
        assertThatThrownBy(() -> new Issuers(issuers)).isInstanceOf(PolicyException.class);
    }
}
