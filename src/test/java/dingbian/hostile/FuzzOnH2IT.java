package dingbian.hostile;

import org.junit.jupiter.api.DisplayName;
import org.springframework.test.context.TestPropertySource;

@DisplayName("乱试（H2）")
@TestPropertySource(properties = Visit.FUZZED)
class FuzzOnH2IT extends FuzzIT {}
