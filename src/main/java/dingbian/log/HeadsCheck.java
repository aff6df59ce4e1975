package dingbian.log;

import java.util.ArrayList;
import java.util.List;

/** 账首核对: each head against the trees of the events, and its signature against the key that was in force. {@code sm3}: null if no head tells of it. */
record HeadsCheck(MerkleTree tree, MerkleTree sm3, KeyChain keys) {
    private static final String ANOTHER = "the head of size %d has another root: an event from %d to %d is not as it was signed";

    static boolean tellSm3(List<SignedHead> heads) {
        return heads.stream().anyMatch(head -> head.sm3RootHash() != null);
    }

    /** What is wrong of these heads, the smallest first; the first that does not fit says between which positions it went wrong. */
    List<String> differences(List<SignedHead> heads) {
        var wrong = new ArrayList<String>();
        long good = 0;
        boolean fits = true;
        for (var head : heads) {
            if (!keys.of(head.size()).signed(head)) wrong.add("the head of size " + head.size() + " has a signature that is not of this key");
            if (!fits) continue;
            fits = fits(head);
            if (fits) good = head.size();
            else wrong.add(ANOTHER.formatted(head.size(), good + 1, head.size()));
        }
        return wrong;
    }

    private boolean fits(SignedHead head) {
        return tree.hasRoot(head.size(), head.rootHash()) && (head.sm3RootHash() == null || sm3.hasRoot(head.size(), head.sm3RootHash()));
    }
}
