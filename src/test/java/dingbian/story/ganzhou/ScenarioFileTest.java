package dingbian.story.ganzhou;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("甘州区二〇一一年情景：文件与生成器一致")
class ScenarioFileTest {

    private final GanzhouStory story = new GanzhouStory();

    @Test
    @DisplayName("提交的情景文件就是生成器写出的文件，不超过六千行")
    void theCommittedScenarioIsWhatTheGeneratorWrites() throws IOException {
        assertEquals(story.scenario(), Files.readAllLines(GanzhouStory.SCENARIO));
        assertTrue(story.scenario().size() <= 6000);
    }

    @Test
    @DisplayName("提交的应有数就是生成器自己的账算出的数")
    void theCommittedFiguresAreThoseOfTheGeneratorsOwnBooks() throws IOException {
        assertEquals(story.expected(), Files.readAllLines(GanzhouStory.EXPECTED));
    }
}
