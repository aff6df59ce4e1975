package dingbian.log;

import dingbian.log.Alarm.Kind;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * 外存账首核对: whether a head that was kept outside is of this log. Pure.
 *
 * @param tree of all events that are here @param signed the size of the last head here @param ours tells who signed
 */
record AnchorJudge(MerkleTree tree, long signed, Predicate<SignedHead> ours, List<AcceptedLoss> accepted) {

    Optional<Alarm> judge(Anchor anchor) {
        var head = anchor.head();
        if (head == null || !ours.test(head)) return Optional.of(Alarm.of(Kind.NOT_OURS, anchor));
        if (tree.hasRoot(head.size(), head.rootHash()) || accepted.stream().anyMatch(loss -> loss.covers(head))) return Optional.empty();
        return Optional.of(Alarm.of(head.size() > signed ? Kind.LOST : Kind.REWRITTEN, anchor));
    }
}
