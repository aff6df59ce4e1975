package dingbian.log;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.junit.jupiter.api.DisplayName;

@DisplayName("账首外存与警报（H2）")
class AnchorIT extends AnchorLaws {

    @Override List<String> database() {
        return List.of();
    }

    @Override void backUp() throws IOException {
        Files.copy(office.resolve("data/ledger.mv.db"), office.resolve("backup"));
    }

    @Override void putBack() throws IOException {
        Files.copy(office.resolve("backup"), office.resolve("data/ledger.mv.db"), StandardCopyOption.REPLACE_EXISTING);
    }
}
