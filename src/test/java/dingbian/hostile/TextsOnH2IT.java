package dingbian.hostile;

import org.junit.jupiter.api.DisplayName;
import org.springframework.test.context.TestPropertySource;

@DisplayName("怪文字（H2）")
@TestPropertySource(properties = Visit.IN_MEMORY)
class TextsOnH2IT extends TextsIT {}
