package dingbian.platform;

import java.nio.file.Path;
import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/** 数据目录: takes --dingbian.data=DIR as any path; H2 takes no path that is relative. Runs after application.yml is read. */
final class DataFolder implements EnvironmentPostProcessor {
    private static final String PROPERTY = "dingbian.data";

    @Override public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        var folder = Path.of(environment.getProperty(PROPERTY, "data")).toAbsolutePath().normalize();
        environment.getPropertySources().addFirst(new MapPropertySource(PROPERTY, Map.of(PROPERTY, folder.toString())));
    }
}
