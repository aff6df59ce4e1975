package dingbian.log;

import java.util.ArrayList;
import java.util.List;

/** 账首核对: each head against the tree of the events, and its signature against the key. */
record HeadsCheck(MerkleTree tree, PublicLogKey key) {

    /** What is wrong of these heads, the smallest first; the first that does not fit says between which positions it went wrong. */
    List<String> differences(List<SignedHead> heads) {
        var wrong = new ArrayList<String>();
        long good = 0;
        boolean fits = true;
        for (var head : heads) {
            if (!key.signed(head)) wrong.add("the head of size " + head.size() + " has a signature that is not of this key");
            if (!fits) continue;
            fits = fits(head);
            if (fits) good = head.size();
            else wrong.add("the head of size " + head.size() + " has another root: an event from " + (good + 1) + " to " + head.size()
                + " is not as it was signed");
        }
        return wrong;
    }

    private boolean fits(SignedHead head) {
        return head.size() <= tree.size() && head.size() >= 0 && head.rootHash().equals(Hash.hex(tree.root(Math.toIntExact(head.size()))));
    }
}
