package dingbian.log;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.nio.charset.StandardCharsets;

/**
 * 签名账首: how many events there were, their root, when that was said, and the signature of it. Hashes in hexadecimal, signatures in base64.
 * Where SM3 is on, the root by SM3 stands beside the other, and the head is of version 2; else it is null.
 */
record SignedHead(long size, String rootHash, @JsonInclude(JsonInclude.Include.NON_NULL) String sm3RootHash, String timestamp, String signature,
                  String algorithm) {
    private static final String FIRST = "dingbian log head\nversion 1\nsize %d\nroot %s\ntime %s\n";
    private static final String SECOND = "dingbian log head\nversion 2\nsize %d\nroot %s\nsm3 %s\ntime %s\n";

    static SignedHead of(long size, String rootHash, String sm3RootHash, String timestamp, String signature) {
        return new SignedHead(size, rootHash, sm3RootHash, timestamp, signature, PublicLogKey.ALGORITHM);
    }

    /** What is signed: lines, each ended by a line feed. */
    byte[] text() {
        var text = sm3RootHash == null ? FIRST.formatted(size, rootHash, timestamp) : SECOND.formatted(size, rootHash, sm3RootHash, timestamp);
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
