package dingbian.policy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.apache.commons.csv.CSVRecord;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * 标准目录: the files of reference data as they are in force here: those that the program brings with it, and in their place those of the same
 * name in {@code --dingbian.policy=DIR}. Read at the start; a file that cannot be trusted stops it.
 */
@Component
public class PolicyFolder {
    private final Map<String, byte[]> inForce = new TreeMap<>();

    /** @param folder blank: nothing but what the program brings with it @throws PolicyException if a file of the folder is bad */
    public PolicyFolder(@Value("${dingbian.policy:}") String folder) {
        shipped().forEach(inForce::put);
        if (!folder.isBlank()) overlay(Path.of(folder));
    }

    static PolicyFolder asShipped() {
        return new PolicyFolder("");
    }

    private void overlay(Path folder) {
        if (!Files.isDirectory(folder)) throw PolicyException.noFolder(folder);
        try (var files = Files.list(folder)) {
            for (var file : files.filter(each -> each.toString().endsWith(".csv")).sorted().toList()) {
                var name = file.getFileName().toString();
                if (!inForce.containsKey(name)) throw PolicyException.bad(file, "there is no policy file of this name");
                var bytes = Files.readAllBytes(file);
                new PolicyCheck(file, PolicyFile.rows(name, text(inForce.get(name)))).mustBeGood(text(bytes));
                inForce.put(name, bytes);
            }
        } catch (IOException unreadable) {
            throw PolicyException.bad(folder, "cannot be read");
        }
    }

    /** The files by name, as they stand. */
    public Map<String, byte[]> inForce() {
        return inForce;
    }

    List<CSVRecord> rows(String name) {
        return PolicyFile.rows(name, text(inForce.get(name)));
    }

    /** What a file says, understood. @throws PolicyException if it is not */
    <T> T read(String name, Function<List<CSVRecord>, T> reader) {
        try {
            return reader.apply(rows(name));
        } catch (IllegalArgumentException | DateTimeException odd) {
            throw PolicyException.bad(Path.of(name), odd.getMessage());
        }
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static Map<String, byte[]> shipped() {
        var files = new TreeMap<String, byte[]>();
        try {
            for (var source : new PathMatchingResourcePatternResolver().getResources("classpath:policy/*.csv")) {
                files.put(source.getFilename(), source.getContentAsByteArray());
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return files;
    }
}
