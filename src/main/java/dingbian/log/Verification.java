package dingbian.log;

import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** 验包: checks all that a pack says by nothing but the pack itself, and by what the caller knows of it from elsewhere. */
final class Verification {
    private final Path pack;
    private final List<String> checked = new ArrayList<>();
    private final List<String> wrong = new ArrayList<>();
    private List<List<String>> sheet = List.of();
    private Long first;

    /** 验包所得. {@code firstPosition}: of the first event that is wrong, or null; {@code sheet}: what the paper must show, its heads first. */
    record Found(List<String> checked, List<String> wrong, Long firstPosition, List<List<String>> sheet) {}

    /** 外证: what the caller kept elsewhere: heads, the fingerprint of a key or null, the line of a printed sheet or null. */
    record Known(List<HeldHead> heads, String fingerprint, PaperLine paper) {
        static final Known NOTHING = new Known(List.of(), null, null);
    }

    Verification(Path pack) {
        this.pack = pack;
    }

    Found run(Known known) {
        var keys = keys(known.fingerprint());
        new ManifestCheck(pack, wrong).run(keys.isEmpty() ? null : keys.get(keys.size() - 1), checked);
        for (var name : List.of(Pack.EVENTS, Pack.LEAVES, Pack.HEADS, Pack.BALANCES)) {
            if (!Files.isRegularFile(pack.resolve(name))) wrong.add(name + " is missing");
        }
        if (Files.isRegularFile(pack.resolve(Pack.EVENTS)) && !keys.isEmpty()) contents(keys, known);
        return new Found(checked, wrong, first, sheet);
    }

    private void contents(List<PublicLogKey> keys, Known known) {
        var events = new PackEvents(wrong);
        events.read(pack.resolve(Pack.EVENTS));
        checked.add("events: %d lines, root %s".formatted(events.tree().size(), events.tree().rootHash(events.tree().size())));
        wrongAt(events.firstBad());
        heads(events, chain(keys, events));
        for (var each : known.heads()) held(events.tree(), each);
        if (known.paper() != null) sheet = new PaperCheck(events, checked, wrong).run(known.paper());
        var balances = pack.resolve(Pack.BALANCES);
        if (events.firstBad() != null) checked.add("balances: not added up, since events cannot be read");
        else if (Files.isRegularFile(balances)) new BalanceCheck(events, wrong).run(balances, checked);
    }

    private void heads(PackEvents events, KeyChain keys) {
        if (!Files.isRegularFile(pack.resolve(Pack.HEADS)) || !Files.isRegularFile(pack.resolve(Pack.LEAVES))) return;
        var heads = new PackHeads(pack, events.tree(), keys, wrong);
        heads.read(checked);
        wrongAt(heads.compareLeaves(checked));
    }

    private void wrongAt(Long position) {
        if (position != null && (first == null || position < first)) first = position;
    }

    private void held(MerkleTree tree, HeldHead kept) {
        if (tree.hasRoot(kept.size(), kept.rootHash())) checked.add("held head of size " + kept.size() + ": is of this log");
        else wrong.add("the held head of size " + kept.size() + " is not of this log: it was rewritten, or cut");
    }

    /** The first key is the pack's; each other one is named by an event, and endorsed by the one before it. */
    private KeyChain chain(List<PublicLogKey> keys, PackEvents events) {
        var chain = KeyChain.of(keys.get(0), events.replacements());
        var named = chain.links().stream().map(link -> link.key().text()).toList();
        if (!named.equals(keys.stream().map(PublicLogKey::text).toList())) wrong.add(Pack.KEY + " does not hold the keys that the events name");
        if (chain.firstUnendorsed() != null) wrong.add(KeyChain.UNENDORSED.formatted(chain.firstUnendorsed()));
        wrongAt(chain.firstUnendorsed());
        if (named.size() > 1) checked.add("keys: %d, each but the first endorsed by the one before it".formatted(named.size()));
        return chain;
    }

    private List<PublicLogKey> keys(String fingerprint) {
        try {
            var keys = PublicLogKey.ofPem(Pack.text(pack.resolve(Pack.KEY)));
            keys.forEach(key -> checked.add("key: " + PublicLogKey.ALGORITHM + ", SHA-256 " + key.fingerprint()));
            if (fingerprint != null) known(keys, fingerprint);
            return keys;
        } catch (UncheckedIOException | IllegalArgumentException unreadable) {
            wrong.add(Pack.KEY + " is missing or no key; without it nothing else can be checked");
            return List.of();
        }
    }

    private void known(List<PublicLogKey> keys, String fingerprint) {
        var at = keys.stream().map(PublicLogKey::fingerprint).toList().indexOf(fingerprint.toLowerCase(Locale.ROOT));
        if (at < 0) wrong.add("the key is not the one that you know");
        else checked.add("the key that you know is number %d of %d".formatted(at + 1, keys.size()));
    }
}
