package dingbian.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;

/** 卷宗: the files of this repository, as the house tests read them. */
final class Sources {
    static final Path MAIN = Path.of("src/main/java/dingbian");
    static final Path RESOURCES = Path.of("src/main/resources");

    private Sources() {}

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(file.toString(), unreadable);
        }
    }

    static String read(String file) {
        return read(Path.of(file));
    }

    /** Files below a folder whose names end so; none if there is no such folder. */
    static List<Path> below(Path folder, String ending) {
        if (!Files.isDirectory(folder)) return List.of();
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).filter(file -> file.toString().endsWith(ending)).sorted().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static List<String> mainJava() {
        return below(MAIN, ".java").stream().map(Sources::read).toList();
    }

    /** What belongs to the repository: as git says, or, without git, all that its folders hold. */
    static List<Path> tracked() {
        try {
            var git = new ProcessBuilder("git", "-c", "core.quotePath=false", "ls-files").redirectError(ProcessBuilder.Redirect.DISCARD).start();
            var names = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (git.waitFor() == 0 && !names.isBlank()) return names.lines().map(Path::of).filter(Files::isRegularFile).toList();
        } catch (IOException noGit) {
            return inFolders();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        return inFolders();
    }

    private static List<Path> inFolders() {
        return Stream.of("pom.xml", "README.md", "src", "docs", "scripts", ".ci").map(Path::of).filter(Files::exists)
            .flatMap(each -> Files.isDirectory(each) ? below(each, "").stream() : Stream.of(each)).toList();
    }

    static Properties properties(String name) {
        var properties = new Properties();
        try (var text = Files.newBufferedReader(RESOURCES.resolve(name))) {
            properties.load(text);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(name, unreadable);
        }
        return properties;
    }
}
