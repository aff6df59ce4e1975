package dingbian.log;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** 哈希列: a list of hashes that grows at its end, in blocks, so that a million of them take 32 MB and no more. */
final class Hashes {
    private static final int BLOCK = 1_024;
    private final List<byte[]> blocks = new ArrayList<>();
    private int size;

    int size() {
        return size;
    }

    void add(byte[] hash) {
        if (size % BLOCK == 0) blocks.add(new byte[BLOCK * Hash.BYTES]);
        System.arraycopy(hash, 0, blocks.get(size / BLOCK), size % BLOCK * Hash.BYTES, Hash.BYTES);
        size++;
    }

    byte[] get(int index) {
        if (index >= size) throw new IndexOutOfBoundsException(index + " of " + size);
        int from = index % BLOCK * Hash.BYTES;
        return Arrays.copyOfRange(blocks.get(index / BLOCK), from, from + Hash.BYTES);
    }
}
