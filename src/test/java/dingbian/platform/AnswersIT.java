package dingbian.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dingbian.ledger.HeadTable;
import dingbian.ledger.RefusedException;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.ApplicationContext;

@DisplayName("重复提交与导入")
@SpringBootTest(webEnvironment = WebEnvironment.NONE, properties = {"dingbian.serves=false", "dingbian.key-file=src/test/resources/office.key",
    "spring.datasource.url=jdbc:h2:mem:answers;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1"})
class AnswersIT {
    private static final Random RANDOM = new Random(20110331);
    private static final String UNIT = "\"organ\":\"900000001\",\"unit\":\"%s\",\"name\":\"中心\",\"unitType\":\"CENTRE\"";

    @Autowired ApplicationContext context;
    @Autowired HeadTable head;
    @Autowired Import imports;
    @Autowired ProblemSheets sheets;
    private Clerk clerk;

    @BeforeEach void anOffice() {
        clerk = new Clerk(context);
        if (head.read().position() == 0) clerk.openOffice(10);
    }

    @Test @DisplayName("同一幂等键再提交，答复相同，只记一次")
    void aRepeatIsHarmless() {
        var first = clerk.send("establishment/open-unit", UNIT.formatted("a1"), "key-1");
        long after = head.read().position();
        var second = clerk.send("establishment/open-unit", UNIT.formatted("a1"), "key-1");
        assertThat(second).usingRecursiveComparison().isEqualTo(first);
        assertThat(head.read().position()).isEqualTo(after);
    }

    @Test @DisplayName("同一幂等键用于另一命令，不予受理")
    void aKeyIsForOneCommand() {
        clerk.send("establishment/open-unit", UNIT.formatted("b1"), "key-2");
        assertThatThrownBy(() -> clerk.send("establishment/open-unit", UNIT.formatted("b2"), "key-2"))
            .isInstanceOf(RefusedException.class).hasMessageStartingWith("IDEMPOTENCY_KEY_REUSED");
    }

    @Test @DisplayName("不予受理的不占幂等键，更正后可再提交")
    void aRefusalKeepsNoKey() {
        clerk.send("establishment/open-unit", UNIT.formatted("c1"));
        assertThatThrownBy(() -> clerk.send("establishment/open-unit", UNIT.formatted("c1"), "key-3")).isInstanceOf(RefusedException.class);
        assertThat(clerk.send("establishment/open-unit", UNIT.formatted("c2"), "key-3").events()).hasSize(1);
    }

    @Test @DisplayName("不予受理的话里说机构和内设机构的名称，数据里仍是代码")
    void aRefusalSpeaksOfPlacesByTheirNames() {
        clerk.send("establishment/open-unit", UNIT.formatted("n1"));
        var refused = catchThrowableOfType(RefusedException.class, () -> clerk.send("posting/enter", """
            "organ":"900000001","unit":"n1","kind":"ADMIN","person":{"name":"测试人","idNumber":"%s"},"mode":"OTHER",\
            "exception":{"type":"POLICY_PLACEMENT","document":"测试"}""".formatted(SyntheticPeople.idNumber(RANDOM))));
        var sheet = sheets.refused(refused);
        assertThat(sheet.getTitle()).isEqualTo("KIND_MISMATCH");
        assertThat(sheet.getDetail()).contains("内设机构 中心").doesNotContain("n1");
        assertThat(sheet.getProperties().get("facts").toString()).contains("organ=900000001", "unit=n1").doesNotContain("中心");
    }

    private static String line(String unit) {
        return "{\"post\":\"establishment/open-unit\",\"recordedAt\":\"1999-01-01T00:00:00Z\",\"body\":{" + UNIT.formatted(unit)
            + ",\"basis\":{\"document\":\"测试〔2011〕2号\",\"issuer\":\"测试编办\",\"effectiveOn\":\"2011-03-01\"}}}";
    }

    @Test @DisplayName("导入：不合规的行另列，其余照记；重来一遍，不重不漏")
    void anImportGoesOnWhereItStopped() {
        var lines = List.of(line("d1"), line("d1"), "no json", line("d2"), "{\"post\":\"posting/fly\",\"body\":{}}");
        var outcome = imports.run(lines, false, true, () -> {});
        assertThat(outcome.recorded()).isEqualTo(2);
        assertThat(outcome.refused()).containsExactly(lines.get(1), lines.get(2), lines.get(4));
        long after = head.read().position();
        var again = imports.run(lines, false, true, () -> {});
        assertThat(List.of(again.recorded(), again.there())).isEqualTo(List.of(0, 2));
        assertThat(head.read().position()).isEqualTo(after);
        assertThat(head.read().recordedAt()).isAfter(java.time.Instant.parse("2020-01-01T00:00:00Z"));
    }

    @Test @DisplayName("试导入：后行可依前行，而一笔不记")
    void aDryImportWritesNothing() {
        long before = head.read().position();
        var outcome = imports.run(List.of(line("e1"), line("e1"), line("e2")), true, true, () -> {});
        assertThat(outcome.recorded()).isEqualTo(2);
        assertThat(head.read().position()).isEqualTo(before);
        assertThat(clerk.send("establishment/open-unit", UNIT.formatted("e1")).position()).isEqualTo(before + 1);
        assertThat(clerk.enter("900000001", RANDOM).events()).hasSize(2);
    }
}
