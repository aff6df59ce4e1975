package dingbian.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;

/** 两个验证者: each pack is checked by the program and by the page, which know nothing of each other; they must agree, and on the position too. */
final class BothVerifiers implements AutoCloseable {
    private final SecondVerifier second;

    /** @param folder where the page is put */
    BothVerifiers(Path folder) throws IOException {
        second = new SecondVerifier(folder);
    }

    SecondVerifier second() {
        return second;
    }

    Verification.Found found(Path pack, String... held) {
        return found(pack, new Verification.Known(Stream.of(held).map(HeldHead::of).toList(), null, null));
    }

    Verification.Found found(Path pack, Verification.Known known) {
        var found = new Verification(pack).run(known);
        var verdict = second.verdict(pack, known);
        assertThat(verdict.wrong().isEmpty()).as("program: %s, page: %s", found.wrong(), verdict.wrong()).isEqualTo(found.wrong().isEmpty());
        assertThat(verdict.firstPosition()).as("program: %s, page: %s", found.wrong(), verdict.wrong()).isEqualTo(found.firstPosition());
        assertThat(verdict.sheet()).isEqualTo(found.sheet().stream().skip(1).map(row -> String.join("|", row)).toList());
        return found;
    }

    @Override public void close() {
        second.close();
        assertThat(second.complaints).isEmpty();
    }
}
