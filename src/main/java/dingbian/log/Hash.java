package dingbian.log;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.bouncycastle.jcajce.provider.digest.SM3.Digest;

/** 哈希: used as RFC 6962 says, so that a leaf and an inner node never have the same input. */
enum Hash {
    SHA256,
    /** 国密 SM3 (GB/T 32905), as a second root beside the first. */
    SM3;

    static final int BYTES = 32;
    private static final byte LEAF = 0;
    private static final byte INNER = 1;

    byte[] leaf(byte[] leaf) {
        var digest = digest();
        digest.update(LEAF);
        return digest.digest(leaf);
    }

    byte[] inner(byte[] left, byte[] right) {
        var digest = digest();
        digest.update(INNER);
        digest.update(left);
        return digest.digest(right);
    }

    byte[] of(byte[] bytes) {
        return digest().digest(bytes);
    }

    static String hex(byte[] hash) {
        return HexFormat.of().formatHex(hash);
    }

    MessageDigest digest() {
        if (this == SM3) return new Digest();
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException every) {
            throw new AssertionError("every Java has SHA-256", every);
        }
    }
}
