package dingbian.log;

import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** 验包: checks all that a pack says by nothing but the pack itself, and by what the caller knows of it from elsewhere. */
final class Verification {
    private final Path pack;
    private final List<String> checked = new ArrayList<>();
    private final List<String> wrong = new ArrayList<>();
    private Long first;

    /** 验包所得. {@code firstPosition}: of the first event that is wrong, or null. */
    record Found(List<String> checked, List<String> wrong, Long firstPosition) {}

    Verification(Path pack) {
        this.pack = pack;
    }

    /** @param held heads that were kept outside @param fingerprint of the key that is known, or null */
    Found run(String[] held, String fingerprint) {
        var key = key(fingerprint);
        new ManifestCheck(pack, wrong).run(key, checked);
        for (var name : List.of(Pack.EVENTS, Pack.LEAVES, Pack.HEADS, Pack.BALANCES)) {
            if (!Files.isRegularFile(pack.resolve(name))) wrong.add(name + " is missing");
        }
        if (Files.isRegularFile(pack.resolve(Pack.EVENTS)) && key != null) contents(key, held);
        return new Found(checked, wrong, first);
    }

    private void contents(PublicLogKey key, String[] held) {
        var events = new PackEvents(wrong);
        events.read(pack.resolve(Pack.EVENTS));
        checked.add("events: %d lines, root %s".formatted(events.tree().size(), Hash.hex(events.tree().root(events.tree().size()))));
        first = events.firstBad();
        heads(events, key);
        for (var each : held) held(events.tree(), HeldHead.of(each));
        var balances = pack.resolve(Pack.BALANCES);
        if (events.firstBad() != null) checked.add("balances: not added up, since events cannot be read");
        else if (Files.isRegularFile(balances)) new BalanceCheck(events, wrong).run(balances, checked);
    }

    private void heads(PackEvents events, PublicLogKey key) {
        if (!Files.isRegularFile(pack.resolve(Pack.HEADS)) || !Files.isRegularFile(pack.resolve(Pack.LEAVES))) return;
        var heads = new PackHeads(events.tree(), key, wrong);
        heads.read(pack.resolve(Pack.HEADS), checked);
        var changed = heads.compareLeaves(pack.resolve(Pack.LEAVES), checked);
        if (changed != null && (first == null || changed < first)) first = changed;
    }

    private void held(MerkleTree tree, HeldHead kept) {
        var fits = kept.size() <= tree.size() && kept.rootHash().equals(Hash.hex(tree.root(kept.size())));
        if (fits) checked.add("held head of size " + kept.size() + ": is of this log");
        else wrong.add("the held head of size " + kept.size() + " is not of this log: it was rewritten, or cut");
    }

    private PublicLogKey key(String fingerprint) {
        try {
            var key = PublicLogKey.ofPem(Pack.text(pack.resolve(Pack.KEY)));
            checked.add("key: " + PublicLogKey.ALGORITHM + ", SHA-256 " + key.fingerprint());
            if (fingerprint != null && !fingerprint.equalsIgnoreCase(key.fingerprint())) wrong.add("the key is not the one that you know");
            return key;
        } catch (UncheckedIOException | IllegalArgumentException unreadable) {
            wrong.add(Pack.KEY + " is missing or no key; without it nothing else can be checked");
            return null;
        }
    }
}
