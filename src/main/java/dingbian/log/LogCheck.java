package dingbian.log;

import dingbian.platform.LedgerCheck;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.LongConsumer;
import org.springframework.stereotype.Component;

/** 存证核对: hashes the stored events again, and compares them with the stored leaves and with every signed head. */
@Component
class LogCheck implements LedgerCheck {
    private static final int BATCH = 2_000;
    private static final int MOST_TOLD = 5;
    private final LogTable table;
    private final LogKey key;

    LogCheck(LogTable table, LogKey key) {
        this.table = table;
        this.key = key;
    }

    @Override public List<String> differences(LongConsumer progress) {
        var wrong = new ArrayList<String>();
        var leaves = stored(wrong);
        var tree = hashed(leaves.size(), progress);
        var changed = changed(leaves, tree);
        var heads = new HeadsCheck(tree, key.open()).differences(table.heads(Long.MAX_VALUE));
        if (tree.size() < leaves.size()) wrong.add("event " + (tree.size() + 1) + " is gone or out of place; " + leaves.size() + " were sealed");
        var what = heads.isEmpty() ? "the stored hash of event %d was changed, the event was not" : "event %d is not the one that was sealed";
        changed.stream().limit(MOST_TOLD).forEach(position -> wrong.add(what.formatted(position)));
        if (changed.size() > MOST_TOLD) wrong.add((changed.size() - MOST_TOLD) + " more events differ from their stored hashes");
        wrong.addAll(heads);
        return wrong;
    }

    private Hashes stored(List<String> wrong) {
        var all = new Hashes();
        for (var more = table.leaves(0); more.isPresent(); more = table.leaves(all.size())) {
            if (more.get().first() != all.size() + 1L) {
                wrong.add("the hash of event " + (all.size() + 1) + " is not stored");
                return all;
            }
            for (int i = 0; i < more.get().count(); i++) all.add(more.get().get(i));
        }
        return all;
    }

    /** Of the events up to the last that is sealed, or to the first gap. */
    private MerkleTree hashed(int sealed, LongConsumer progress) {
        var tree = new MerkleTree();
        while (tree.size() < sealed) {
            var events = table.events(tree.size(), Math.min(sealed, tree.size() + BATCH));
            for (var event : events) {
                if (event.position() != tree.size() + 1L) return tree;
                tree.add(event.leafHash());
            }
            if (events.isEmpty()) return tree;
            progress.accept(tree.size());
        }
        return tree;
    }

    private static List<Long> changed(Hashes leaves, MerkleTree tree) {
        var changed = new ArrayList<Long>();
        for (int i = 0; i < Math.min(leaves.size(), tree.size()); i++) {
            if (!Arrays.equals(leaves.get(i), tree.leaf(i))) changed.add(i + 1L);
        }
        return changed;
    }
}
