package dingbian.log;

import dingbian.access.Caller;
import dingbian.ledger.Answer;
import dingbian.log.LogCommand.ReplaceLogKey;
import dingbian.platform.Flaw;
import dingbian.platform.MalformedException;
import dingbian.platform.Sending;
import dingbian.platform.Wording;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** 存证窗口: heads and proofs. Positions count from 1; the leaf of RFC 6962 is the position less one. */
@RestController
@RequestMapping("/api/log")
class LogController {
    private final MerkleLog log;
    private final KeyReplacement replacement;
    private final Wording wording;

    LogController(MerkleLog log, KeyReplacement replacement, Wording wording) {
        this.log = log;
        this.replacement = replacement;
        this.wording = wording;
    }

    /** 在内证明. */
    record Inclusion(long position, long leafIndex, long size, String leafHash, String rootHash, List<String> hashes) {}

    /** 叶文: one event as it is hashed, every byte of it. */
    record Leaf(long position, String leafHash, String text) {}

    /** 只增证明. */
    record Consistency(long from, long to, String fromRootHash, String toRootHash, List<String> hashes) {}

    /** 存证公钥: X.509 in base64, and its SHA-256: the one in force, and all that ever were, the first one first. */
    record Keys(String algorithm, String publicKey, String fingerprint, List<Key> keys) {}

    /** 一把公钥: in force for heads of that size on; what the key before it signed of it, null of the first. */
    record Key(long fromPosition, String publicKey, String fingerprint, String endorsement) {
        static Key of(KeyChain.Link link) {
            return new Key(link.fromPosition(), link.key().text(), link.key().fingerprint(), link.endorsement());
        }
    }

    @GetMapping("/head") SignedHead head() {
        return log.seal();
    }

    @GetMapping("/key") Keys key() {
        var chain = log.keys();
        var newest = chain.newest().key();
        return new Keys(PublicLogKey.ALGORITHM, newest.text(), newest.fingerprint(), chain.links().stream().map(Key::of).toList());
    }

    /** 更换存证密钥. */
    @PostMapping("/replace-log-key") Answer replaceLogKey(@RequestBody ReplaceLogKey command, Sending how) {
        return replacement.replace(command, how);
    }

    @GetMapping("/inclusion") Inclusion inclusion(@RequestParam long position, @RequestParam long size,
                                                  @RequestParam(defaultValue = "sha256") String hash) {
        var by = hash(hash);
        mustBeWithin(by, "position", position, "size", size);
        return new Inclusion(position, position - 1, size, log.leafHash(by, position), log.rootHash(by, size), log.inclusion(by, position, size));
    }

    /** A township reads the leaves of its own book; of the others it can prove the hashes. */
    @GetMapping("/leaf") Leaf leaf(@RequestParam long position) {
        mustBeWithin(Hash.SHA256, "position", position, "position", Math.max(position, 1));
        var event = log.event(position);
        Caller.current().readable(event.organ());
        return new Leaf(position, log.leafHash(Hash.SHA256, position), event.text());
    }

    @GetMapping("/consistency") Consistency consistency(@RequestParam long from, @RequestParam long to,
                                                        @RequestParam(defaultValue = "sha256") String hash) {
        var by = hash(hash);
        mustBeWithin(by, "from", from, "to", to);
        return new Consistency(from, to, log.rootHash(by, from), log.rootHash(by, to), log.consistency(by, from, to));
    }

    /** Of those that this log has. */
    private Hash hash(String asked) {
        var all = Arrays.stream(Hash.values()).filter(log::has).toList();
        var names = all.stream().map(each -> each.name().toLowerCase(Locale.ROOT)).toList();
        if (names.contains(asked)) return all.get(names.indexOf(asked));
        throw new MalformedException(List.of(wording.flaw("hash", "field.constant", "allowed", String.join(", ", names))));
    }

    /** 1 ≤ part ≤ whole ≤ what is sealed. */
    private void mustBeWithin(Hash hash, String partName, long part, String wholeName, long whole) {
        var flaws = new ArrayList<Flaw>();
        long sealed = log.sealed(hash, whole);
        if (whole < 1 || whole > sealed) flaws.add(limits(wholeName, sealed));
        if (part < 1 || part > Math.min(Math.max(whole, 1), sealed)) flaws.add(limits(partName, Math.min(Math.max(whole, 1), sealed)));
        if (!flaws.isEmpty()) throw new MalformedException(flaws);
    }

    private Flaw limits(String name, long most) {
        return wording.flaw(name, "field.limits", "min", 1, "max", most);
    }
}
