package dingbian.log;

import java.util.ArrayList;
import java.util.List;

/**
 * 哈希树: RFC 6962 §2.1 over a list of leaves that grows. It keeps the hash of every complete subtree, so that the root and the proofs of
 * any size that it ever had take some dozens of hashes. Positions count from 1, leaves from 0.
 */
final class MerkleTree {
    private final List<Hashes> levels = new ArrayList<>(List.of(new Hashes()));
    private final Hash hash;

    MerkleTree(Hash hash) {
        this.hash = hash;
    }

    synchronized int size() {
        return levels.get(0).size();
    }

    /** Appends the hash of a leaf, and of each subtree that it completes. */
    synchronized void add(byte[] leafHash) {
        var node = leafHash;
        for (int level = 0; ; level++) {
            if (level == levels.size()) levels.add(new Hashes());
            var row = levels.get(level);
            row.add(node);
            if (row.size() % 2 == 1) return;
            node = hash.inner(row.get(row.size() - 2), node);
        }
    }

    synchronized byte[] leaf(int index) {
        return levels.get(0).get(index);
    }

    /** The root of the first {@code size} leaves. */
    synchronized byte[] root(int size) {
        return size == 0 ? hash.of(new byte[0]) : node(0, size);
    }

    String rootHash(long size) {
        return Hash.hex(root(Math.toIntExact(size)));
    }

    /** Whether the tree ever had this root, in lower-case hex, at that size. */
    synchronized boolean hasRoot(long size, String root) {
        return size >= 0 && size <= size() && rootHash(size).equals(root);
    }

    /** 在内证明: leads from the leaf to the root of the first {@code size} leaves. */
    synchronized List<byte[]> inclusion(int index, int size) {
        if (index < 0 || index >= size || size > size()) throw new IllegalArgumentException("leaf " + index + " of " + size);
        var proof = new ArrayList<byte[]>();
        path(index, 0, size, proof);
        return proof;
    }

    /** 只增证明: the first {@code from} leaves are the beginning of the first {@code to}. */
    synchronized List<byte[]> consistency(int from, int to) {
        if (from < 1 || from > to || to > size()) throw new IllegalArgumentException("from " + from + " to " + to);
        var proof = new ArrayList<byte[]>();
        subproof(from, 0, to, true, proof);
        return proof;
    }

    private byte[] node(int start, int count) {
        if (Integer.bitCount(count) == 1) {
            int level = Integer.numberOfTrailingZeros(count);
            return levels.get(level).get(start >> level);
        }
        int left = Integer.highestOneBit(count);
        return hash.inner(node(start, left), node(start + left, count - left));
    }

    private void path(int index, int start, int count, List<byte[]> proof) {
        if (count == 1) return;
        int left = leftOf(count);
        if (index < left) {
            path(index, start, left, proof);
            proof.add(node(start + left, count - left));
        } else {
            path(index - left, start + left, count - left, proof);
            proof.add(node(start, left));
        }
    }

    private void subproof(int from, int start, int count, boolean known, List<byte[]> proof) {
        if (from == count) {
            if (!known) proof.add(node(start, count));
            return;
        }
        int left = leftOf(count);
        if (from <= left) {
            subproof(from, start, left, known, proof);
            proof.add(node(start + left, count - left));
        } else {
            subproof(from - left, start + left, count - left, false, proof);
            proof.add(node(start, left));
        }
    }

    /** The greatest power of two that is less than the count. */
    private static int leftOf(int count) {
        return Integer.highestOneBit(count - 1);
    }
}
