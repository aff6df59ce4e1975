package dingbian.log;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** 哈希: SHA-256 as RFC 6962 uses it: a leaf and an inner node never have the same input. */
final class Hash {
    static final int BYTES = 32;
    private static final byte LEAF = 0;
    private static final byte INNER = 1;

    private Hash() {}

    static byte[] leaf(byte[] leaf) {
        var digest = digest();
        digest.update(LEAF);
        return digest.digest(leaf);
    }

    static byte[] inner(byte[] left, byte[] right) {
        var digest = digest();
        digest.update(INNER);
        digest.update(left);
        return digest.digest(right);
    }

    static byte[] of(byte[] bytes) {
        return digest().digest(bytes);
    }

    static String hex(byte[] hash) {
        return HexFormat.of().formatHex(hash);
    }

    static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException every) {
            throw new AssertionError("every Java has SHA-256", every);
        }
    }
}
