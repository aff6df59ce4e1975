package dingbian.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("余缺核对")
class BalanceCheckTest {
    @TempDir Path folder;

    /** What is wrong of a pack without balances that holds this one event. */
    private List<String> withoutBalances(String type, String organ) throws IOException {
        var payload = Files.readString(Path.of("src/test/resources/events", type + ".json")).strip()
            .replaceFirst("\"organ\":\"\\d+\"", "\"organ\":\"" + organ + "\"");
        var event = new StoredEvent(1, "e", organ, 0, "Book", "2011-03-02T00:00:00.000000Z", type, null, payload, "{}", "a");
        var wrong = new ArrayList<String>();
        var events = new PackEvents(wrong);
        events.read(Files.writeString(folder.resolve(Pack.EVENTS), event.text() + "\n"));
        new BalanceCheck(events, wrong).run(Files.writeString(folder.resolve(Pack.BALANCES), ""), new ArrayList<>());
        return wrong;
    }

    @Test @DisplayName("只有编办自己的账，无余缺可核；有了机构，不得没有")
    void onlyTheOfficesOwnBookHasNoBalances() throws IOException {
        assertThat(withoutBalances("LogKeyReplaced", "OFFICE")).isEmpty();
        assertThat(withoutBalances("BookOpened", "620702")).hasSize(3).allMatch(wrong -> wrong.startsWith("balances.jsonl has no rows of the axis "));
    }
}
