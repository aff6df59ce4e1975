package dingbian.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Somebody who has the key too, and forges a pack with its manifest. */
record Forger(Path pack, LogKey key, BothVerifiers both) {

    /** Changes a file as somebody would who can also write and sign the manifest again, verifies, and changes it back. */
    Verification.Found forged(String name, UnaryOperator<String> forgery) throws IOException {
        return forged(name, forgery, 0);
    }

    /** @param rehashed the position of an event whose leaf is forged too, or 0 */
    Verification.Found forged(String name, UnaryOperator<String> forgery, long rehashed) throws IOException {
        Path file = pack.resolve(name), leaves = pack.resolve(Pack.LEAVES);
        String was = Files.readString(file), leavesWere = Files.readString(leaves);
        var text = forgery.apply(was);
        Files.writeString(file, text);
        if (rehashed > 0) {
            var event = text.lines().skip(rehashed - 1).findFirst().orElseThrow();
            Files.writeString(leaves, line(rehashed, any -> Hash.hex(Hash.SHA256.leaf(event.getBytes(StandardCharsets.UTF_8)))).apply(leavesWere));
        }
        var found = signedAgain();
        Files.writeString(file, was);
        if (rehashed > 0) Files.writeString(leaves, leavesWere);
        assertThat(signedAgain().wrong()).isEmpty();
        return found;
    }

    private Verification.Found signedAgain() throws IOException {
        var manifest = Pack.manifest(pack);
        Files.writeString(pack.resolve(Pack.MANIFEST), manifest);
        Files.writeString(pack.resolve(Pack.SIGNATURE), key.sign(manifest.getBytes(StandardCharsets.UTF_8)) + "\n");
        return both.found(pack);
    }

    /** Leaves out the first lines of which that is true, at most so many. */
    static UnaryOperator<String> without(Predicate<String> which, int most) {
        return text -> {
            var left = new AtomicInteger(most);
            return text.lines().filter(line -> !which.test(line) || left.getAndDecrement() <= 0).map(line -> line + "\n").collect(Collectors.joining());
        };
    }

    static UnaryOperator<String> line(long number, UnaryOperator<String> change) {
        return text -> {
            var lines = new ArrayList<>(text.lines().toList());
            lines.set((int) number - 1, change.apply(lines.get((int) number - 1)));
            return String.join("\n", lines) + "\n";
        };
    }
}
