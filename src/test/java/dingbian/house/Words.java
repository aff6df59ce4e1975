package dingbian.house;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dingbian.ledger.Rule;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** 用词: the names of the code, and the words that they are made of. */
final class Words {
    static final JavaClasses MAIN = new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("dingbian");

    private Words() {}

    /** PersonTransferredOut, LEADERSHIP_RESERVE, effectiveOn → their words in lower case. */
    static List<String> of(String name) {
        return Arrays.stream(name.split("_|(?<=[a-z0-9])(?=[A-Z])")).map(word -> word.toLowerCase(Locale.ROOT)).toList();
    }

    static String spaced(String name) {
        return String.join(" ", of(name));
    }

    /** The enums of the ledger room whose constants stand in facts and answers. */
    static List<Class<?>> enums() {
        return MAIN.stream().filter(type -> type.getPackageName().equals("dingbian.ledger") && type.isEnum())
            .sorted(Comparator.comparing(JavaClass::getName)).<Class<?>>map(JavaClass::reflect)
            .filter(type -> type != Rule.class).toList();
    }

    static String key(Class<?> type) {
        return Character.toLowerCase(type.getSimpleName().charAt(0)) + type.getSimpleName().substring(1);
    }

    /** The records at the ends of a sealed family. */
    static Stream<Class<?>> leaves(Class<?> type) {
        return type.isSealed() ? Stream.of(type.getPermittedSubclasses()).flatMap(Words::leaves) : Stream.of(type);
    }

    /** A class that is package-private in its room. */
    static Class<?> named(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException gone) {
            throw new AssertionError(gone);
        }
    }
}
