package dingbian.log;

import dingbian.platform.LedgerCheck;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongConsumer;
import org.springframework.stereotype.Component;

/** 存证核对: hashes the stored events again, by each hash that was stored or signed, and compares them with the stored leaves and with every signed head. */
@Component
class LogCheck implements LedgerCheck {
    private final LogTable table;
    private final AnchorCheck anchors;

    LogCheck(LogTable table, AnchorCheck anchors) {
        this.table = table;
        this.anchors = anchors;
    }

    @Override public List<String> differences(LongConsumer progress) {
        var wrong = new ArrayList<String>();
        if (table.mark().flatMap(PublicLogKey::find).isEmpty()) return List.of("the public key in log_key is none");
        var heads = table.heads(Long.MAX_VALUE);
        var leaves = new LeavesCheck(Hash.SHA256, table, wrong, progress);
        var sm3 = HeadsCheck.tellSm3(heads) || table.leaves(Hash.SM3, 0).isPresent() ? new LeavesCheck(Hash.SM3, table, wrong, progress) : null;
        var keys = table.keys();
        var differences = new HeadsCheck(leaves.tree(), sm3 == null ? null : sm3.tree(), keys).differences(heads);
        leaves.compare(differences.isEmpty());
        if (sm3 != null) sm3.compare(differences.isEmpty());
        wrong.addAll(differences);
        wrong.addAll(anchors.differences(leaves.tree(), heads, keys));
        if (keys.firstUnendorsed() != null) wrong.add(KeyChain.UNENDORSED.formatted(keys.firstUnendorsed()));
        return wrong;
    }
}
