package dingbian.log;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.LongConsumer;

/** 叶核对: the stored leaves of one hash, and the tree of the events as they are now. */
final class LeavesCheck {
    private static final int BATCH = 2_000;
    private static final int MOST_TOLD = 5;
    private final Hash hash;
    private final LogTable table;
    private final List<String> wrong;
    private final Hashes leaves;
    private final MerkleTree tree;

    LeavesCheck(Hash hash, LogTable table, List<String> wrong, LongConsumer progress) {
        this.hash = hash;
        this.table = table;
        this.wrong = wrong;
        leaves = stored();
        tree = hashed(progress);
    }

    MerkleTree tree() {
        return tree;
    }

    /** @param headsFit whether the events are those that were signed, so that a leaf that differs is itself what was changed */
    void compare(boolean headsFit) {
        var changed = changed();
        if (tree.size() < leaves.size()) wrong.add("event " + (tree.size() + 1) + " is gone or out of place; " + leaves.size() + " were sealed");
        var what = headsFit ? "the stored hash of event %d was changed, the event was not" : "event %d is not the one that was sealed";
        changed.stream().limit(MOST_TOLD).map(what::formatted).filter(told -> !wrong.contains(told)).forEach(wrong::add);
        if (changed.size() > MOST_TOLD) wrong.add((changed.size() - MOST_TOLD) + " more events differ from their stored hashes");
    }

    private Hashes stored() {
        var all = new Hashes();
        for (var more = table.leaves(hash, 0); more.isPresent(); more = table.leaves(hash, all.size())) {
            if (more.get().first() != all.size() + 1L) {
                wrong.add("the hash of event " + (all.size() + 1) + " is not stored");
                return all;
            }
            if (!more.get().isWhole()) {
                wrong.add("the stored hashes from event " + more.get().first() + " on are not as many as they should be");
                if (more.get().count() == 0) return all;
            }
            for (int i = 0; i < more.get().count(); i++) all.add(more.get().get(i));
        }
        return all;
    }

    /** Of the events up to the last that is sealed, or to the first gap. */
    private MerkleTree hashed(LongConsumer progress) {
        var made = new MerkleTree(hash);
        while (made.size() < leaves.size()) {
            var events = table.events(made.size(), Math.min(leaves.size(), made.size() + BATCH));
            for (var event : events) {
                if (event.position() != made.size() + 1L) return made;
                made.add(event.leafHash(hash));
            }
            if (events.isEmpty()) return made;
            progress.accept(made.size());
        }
        return made;
    }

    private List<Long> changed() {
        var changed = new ArrayList<Long>();
        for (int i = 0; i < Math.min(leaves.size(), tree.size()); i++) {
            if (!Arrays.equals(leaves.get(i), tree.leaf(i))) changed.add(i + 1L);
        }
        return changed;
    }
}
