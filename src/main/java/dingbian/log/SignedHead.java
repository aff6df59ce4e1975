package dingbian.log;

import java.nio.charset.StandardCharsets;

/** 签名账首: how many events there were, their root, when that was said, and the signature of it. Hashes in hexadecimal, signatures in base64. */
record SignedHead(long size, String rootHash, String timestamp, String signature, String algorithm) {

    /** What is signed: five lines, each ended by a line feed. */
    static byte[] text(long size, String rootHash, String timestamp) {
        return "dingbian log head\nversion 1\nsize %d\nroot %s\ntime %s\n".formatted(size, rootHash, timestamp).getBytes(StandardCharsets.UTF_8);
    }

    static SignedHead of(long size, String rootHash, String timestamp, String signature) {
        return new SignedHead(size, rootHash, timestamp, signature, PublicLogKey.ALGORITHM);
    }

    byte[] text() {
        return text(size, rootHash, timestamp);
    }
}
