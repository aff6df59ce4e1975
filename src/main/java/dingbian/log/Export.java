package dingbian.log;

import dingbian.platform.EventTexts;
import dingbian.policy.PolicyFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** 导出: seals, and writes a pack of all that is sealed then; the manifest comes last, so that what has none is no pack. */
@Component
class Export {
    private static final int BATCH = 2_000;
    private final MerkleLog log;
    private final LogTable table;
    private final SigningKey signing;
    private final PackBalances balances;
    private final PolicyFolder policies;

    Export(MerkleLog log, LogTable table, SigningKey signing, PackBalances balances, PolicyFolder policies) {
        this.policies = policies;
        this.log = log;
        this.table = table;
        this.signing = signing;
        this.balances = balances;
    }

    /** @return the head over all that is in the pack */
    SignedHead write(Path folder) {
        var head = log.seal();
        try {
            Files.createDirectories(folder.resolve(Pack.POLICY));
            var last = events(folder, head.size());
            heads(folder, head);
            var keys = keysOf(head);
            Files.writeString(folder.resolve(Pack.KEY), keys.pem());
            policy(folder.resolve(Pack.POLICY));
            Files.writeString(folder.resolve(Pack.VERIFIER), VerifierPage.text());
            balances.write(folder.resolve(Pack.BALANCES), head.size(), last.recordedAt(), last.firstDay());
            var manifest = Pack.manifest(folder);
            Files.writeString(folder.resolve(Pack.SIGNATURE), signing.inForce(keys).sign(manifest.getBytes(StandardCharsets.UTF_8)) + "\n");
            Files.writeString(folder.resolve(Pack.MANIFEST), manifest);
            return head;
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private KeyChain keysOf(SignedHead head) {
        var keys = log.keys();
        if (keys.newest().fromPosition() > Math.max(head.size(), 1)) throw new IllegalStateException("the log key was just replaced: export again");
        return keys;
    }

    /** 末件: when the last event was recorded, and from which day on anything held. */
    private record Last(Instant recordedAt, LocalDate firstDay) {}

    private Last events(Path folder, long size) throws IOException {
        var last = new Last(Instant.EPOCH, LocalDate.MAX);
        try (var events = Files.newBufferedWriter(folder.resolve(Pack.EVENTS)); var leaves = Files.newBufferedWriter(folder.resolve(Pack.LEAVES))) {
            for (long after = 0; after < size; after += BATCH) {
                for (var event : table.events(after, Math.min(size, after + BATCH))) {
                    events.append(event.text()).append('\n');
                    leaves.append(log.leafHash(Hash.SHA256, event.position())).append('\n');
                    var day = EventTexts.read(event.type(), event.revision(), event.payload()).basis().effectiveOn();
                    last = new Last(Instant.parse(event.recordedAt()), day.isBefore(last.firstDay()) ? day : last.firstDay());
                }
            }
        }
        return last;
    }

    private void heads(Path folder, SignedHead head) throws IOException {
        try (var lines = Files.newBufferedWriter(folder.resolve(Pack.HEADS))) {
            var heads = head.size() == 0 ? List.of(head) : table.heads(head.size());
            for (var each : heads) lines.append(Pack.JSON.writeValueAsString(each)).append('\n');
        }
    }

    /** As it is in force here. */
    private void policy(Path folder) throws IOException {
        for (var file : policies.inForce().entrySet()) Files.write(folder.resolve(file.getKey()), file.getValue());
    }
}
