package dingbian.platform;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/** 密钥不符: a key file is missing, damaged, or another ledger's; the program must not start. It says in both languages what a person should do now. */
public final class KeyFileException extends IllegalStateException {
    private final String action;

    /** 缘由: it is not there, cannot be read, is another ledger's, was replaced elsewhere, or is the one after that which the ledger knows. */
    public enum Reason { MISSING, DAMAGED, ANOTHER, OUTDATED, AHEAD }

    KeyFileException(String name, Reason what, Path file, Exception why) {
        super(said("key." + what.name().toLowerCase(Locale.ROOT), name, file), why);
        this.action = said("key.copy." + name, name, file);
    }

    String action() {
        return action;
    }

    private static String said(String sentence, String name, Path file) {
        var words = Wording.standalone();
        return words.zh(sentence, Map.of("key", words.zh("key." + name, Map.of()), "file", file)) + "\n"
            + words.en(sentence, Map.of("key", words.en("key." + name, Map.of()), "file", file));
    }
}
