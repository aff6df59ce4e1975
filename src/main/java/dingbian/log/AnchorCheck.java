package dingbian.log;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** 外存账首全核: every head in the folder outside, read again, against the events as they are. */
@Component
class AnchorCheck {
    private static final int BATCH = 2_000;
    private final AnchorWatch watch;
    private final LogTable table;
    private final TransactionTemplate now;

    AnchorCheck(AnchorWatch watch, LogTable table, PlatformTransactionManager transactions) {
        this.watch = watch;
        this.table = table;
        now = new TransactionTemplate(transactions);
        now.setPropagationBehavior(TransactionDefinition.PROPAGATION_NOT_SUPPORTED);
    }

    /** @param tree of all that is sealed; what is not yet is added to it */
    List<String> differences(MerkleTree tree, List<SignedHead> heads, KeyChain keys) {
        try {
            var anchors = watch.all();
            while (addMore(tree)) continue;
            long signed = heads.isEmpty() ? 0 : heads.get(heads.size() - 1).size();
            var judge = new AnchorJudge(tree, signed, keys::signed, table.acceptedLosses());
            var wrong = new ArrayList<String>();
            for (var anchor : anchors) if (!isNews(anchor, tree)) judge.judge(anchor).ifPresent(alarm -> wrong.add(alarm.sentence()));
            return wrong;
        } catch (IOException unreachable) {
            return List.of("the folder of the heads that are kept outside cannot be read: " + unreachable);
        }
    }

    private boolean addMore(MerkleTree tree) {
        var events = table.events(tree.size(), tree.size() + BATCH);
        for (var event : events) {
            if (event.position() != tree.size() + 1L) return false;
            tree.add(event.leafHash(Hash.SHA256));
        }
        return !events.isEmpty();
    }

    /** Signed by others since fsck began to look, at one moment of the ledger. */
    private boolean isNews(Anchor anchor, MerkleTree tree) {
        return anchor.head() != null && anchor.head().size() > tree.size()
            && now.execute(outside -> table.lastPosition()) >= anchor.head().size();
    }
}
