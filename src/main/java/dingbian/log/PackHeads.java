package dingbian.log;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;

/** 包内账首: every head is signed, and is the root of that many events; so each one only adds to the one before. */
final class PackHeads {
    private final Path pack;
    private final MerkleTree tree;
    private final KeyChain keys;
    private final List<String> wrong;
    private boolean fit;

    PackHeads(Path pack, MerkleTree tree, KeyChain keys, List<String> wrong) {
        this.pack = pack;
        this.tree = tree;
        this.keys = keys;
        this.wrong = wrong;
    }

    void read(List<String> checked) {
        var heads = new ArrayList<SignedHead>();
        ByteLines.read(pack.resolve(Pack.HEADS), line -> head(line, heads));
        for (int i = 1; i < heads.size(); i++) {
            if (heads.get(i).size() <= heads.get(i - 1).size()) wrong.add("the heads are not in order at size " + heads.get(i).size());
        }
        if (heads.isEmpty() || heads.get(heads.size() - 1).size() != tree.size()) wrong.add("the last head is not over all " + tree.size() + " events");
        var sm3 = HeadsCheck.tellSm3(heads) ? PackEvents.tree(pack.resolve(Pack.EVENTS), Hash.SM3) : null;
        var differences = new HeadsCheck(tree, sm3, keys).differences(heads);
        wrong.addAll(differences);
        fit = differences.isEmpty();
        checked.add("heads: %d, each by its signature and as the root of so many events; %d steps from one to the next".formatted(heads.size(),
            Math.max(0, heads.size() - 1)));
        if (sm3 != null) checked.add("SM3: root %s, beside the other in %d heads".formatted(Hash.hex(sm3.root(sm3.size())),
            heads.stream().filter(head -> head.sm3RootHash() != null).count()));
    }

    private void head(byte[] line, List<SignedHead> heads) {
        try {
            var head = Pack.JSON.readValue(new String(line, StandardCharsets.UTF_8), SignedHead.class);
            if (head.rootHash() == null || head.signature() == null || !PublicLogKey.ALGORITHM.equals(head.algorithm())) throw new IllegalArgumentException();
            heads.add(head);
        } catch (JacksonException | IllegalArgumentException unreadable) {
            wrong.add(Pack.HEADS + " has a line that is no head");
        }
    }

    /** Names the first event that is not the one that was sealed; null if there is none. Call it after the heads were read. */
    Long compareLeaves(List<String> checked) {
        var differing = new ArrayList<Long>();
        var count = new int[1];
        ByteLines.read(pack.resolve(Pack.LEAVES), line -> {
            int index = count[0]++;
            if (index >= tree.size() || !new String(line, StandardCharsets.UTF_8).equals(Hash.hex(tree.leaf(index)))) differing.add(index + 1L);
        });
        if (count[0] < tree.size()) differing.add(count[0] + 1L);
        checked.add("leaves: " + count[0]);
        if (differing.isEmpty()) return null;
        long first = differing.get(0);
        wrong.add(fit ? Pack.LEAVES + " was changed at event " + first + ", the event was not" : "event " + first + " is not the one that was sealed");
        return first;
    }
}
