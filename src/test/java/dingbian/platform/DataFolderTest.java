package dingbian.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

@DisplayName("数据目录")
class DataFolderTest {

    @Test @DisplayName("相对目录即当前目录之下，数据库只认绝对路径")
    void aRelativeFolderIsTakenFromWhereTheProgramRuns() {
        var environment = new StandardEnvironment();
        environment.getPropertySources().addLast(new MapPropertySource("given", Map.of("dingbian.data", "here/../there")));
        new DataFolder().postProcessEnvironment(environment, null);
        assertThat(environment.getProperty("dingbian.data")).isEqualTo(Path.of("there").toAbsolutePath().toString());
    }
}
