package dingbian.house;

import static org.assertj.core.api.Assertions.assertThat;

import dingbian.ledger.Basis;
import dingbian.ledger.LedgerEvent;
import dingbian.ledger.Rule;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("docs/glossary.md：一词一义")
class GlossaryTest {
    private final Glossary glossary = Glossary.read();

    @Test @DisplayName("中文、英文都不重复")
    void noTermStandsTwice() {
        assertThat(glossary.rows()).hasSizeGreaterThan(100);
        assertThat(glossary.twice()).isEmpty();
        assertThat(Glossary.of("| 编制 | quota | ledger | |\n| 定额 | quota | ledger | |").twice()).containsExactly("quota");
    }

    @Test @DisplayName("每个词属于一间房")
    void everyTermHasItsRoom() {
        assertThat(glossary.rows()).allSatisfy(row -> assertThat(Sources.MAIN.resolve(row.room())).as(row.chinese()).isDirectory());
    }

    @Test @DisplayName("事件、命令、规则、取值及其各项所用的词，用词表都有")
    void everyWordOfEveryNameIsKnown() {
        var missing = new TreeMap<String, Object>();
        names().forEach(name -> { if (!glossary.missing(name).isEmpty()) missing.put(name, glossary.missing(name)); });
        assertThat(missing).isEmpty();
        assertThat(glossary.missing("PersonPromoted")).containsExactly("promoted");
    }

    @Test @DisplayName("每种事件、每个命令、每类取值自成一条")
    void everyEventCommandAndTypeIsATerm() {
        var names = Stream.concat(leaves().stream(), Words.enums().stream()).map(Class::getSimpleName).toList();
        assertThat(names.stream().filter(name -> glossary.chinese(Words.spaced(name)) == null)).isEmpty();
    }

    @Test @DisplayName("事件与取值的中英文名，与用词表一致")
    void messagesUseTheTermsOfTheGlossary() {
        var zh = Sources.properties("messages.properties");
        var en = Sources.properties("messages_en.properties");
        var keys = new ArrayList<String>();
        Words.leaves(LedgerEvent.class).forEach(event -> keys.add("event." + event.getSimpleName()));
        Words.enums().forEach(type -> constants(type).forEach(constant -> keys.add(Words.key(type) + "." + constant)));
        for (var key : keys) assertThat(glossary.chinese(en.getProperty(key))).as(key).isEqualTo(zh.getProperty(key));
    }

    private static List<String> names() {
        var names = new ArrayList<>(Arrays.stream(Rule.values()).map(Rule::name).toList());
        for (var type : Stream.concat(sealed().stream(), leaves().stream()).toList()) names.addAll(named(type));
        names.addAll(named(Basis.class));
        Words.enums().forEach(type -> {
            names.add(type.getSimpleName());
            names.addAll(constants(type));
        });
        return names;
    }

    private static List<String> named(Class<?> type) {
        var names = new ArrayList<>(List.of(type.getSimpleName()));
        if (type.isRecord()) Arrays.stream(type.getRecordComponents()).map(RecordComponent::getName).forEach(names::add);
        return names;
    }

    private static List<String> constants(Class<?> type) {
        return Arrays.stream(type.getEnumConstants()).map(constant -> ((Enum<?>) constant).name()).toList();
    }

    private static Collection<Class<?>> leaves() {
        return sealed().stream().flatMap(Words::leaves).distinct().toList();
    }

    private static List<Class<?>> sealed() {
        return List.of(LedgerEvent.class, Words.named("dingbian.establishment.EstablishmentCommand"), Words.named("dingbian.posting.PostingCommand"),
            Words.named("dingbian.reform.ReformCommand"), Words.named("dingbian.access.AccessCommand"),
            Words.named("dingbian.people.ErasureCommand"));
    }
}
