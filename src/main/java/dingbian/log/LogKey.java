package dingbian.log;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.regex.Pattern;

/** 存证密钥: the pair of Ed25519 keys that heads are signed with, and, but for the first, what the key before it signed of it. */
final class LogKey {
    private static final String BASE64 = "([A-Za-z0-9+/=\\s]+)";
    private static final Pattern BLOCKS = Pattern.compile("\\s*-----BEGIN PRIVATE KEY-----" + BASE64 + "-----END PRIVATE KEY-----\\s*"
        + "-----BEGIN PUBLIC KEY-----" + BASE64 + "-----END PUBLIC KEY-----\\s*"
        + "(?:-----BEGIN ENDORSEMENT-----" + BASE64 + "-----END ENDORSEMENT-----\\s*)?");
    private final PrivateKey secret;
    private final PublicLogKey open;
    private final String endorsement;

    private LogKey(PrivateKey secret, PublicLogKey open, String endorsement) {
        this.secret = secret;
        this.open = open;
        this.endorsement = endorsement;
    }

    static LogKey generate() {
        try {
            var pair = KeyPairGenerator.getInstance(PublicLogKey.ALGORITHM).generateKeyPair();
            return new LogKey(pair.getPrivate(), new PublicLogKey(pair.getPublic()), null);
        } catch (GeneralSecurityException every) {
            throw new AssertionError("every Java has " + PublicLogKey.ALGORITHM, every);
        }
    }

    /** @throws IllegalArgumentException if these are no two halves of one key */
    static LogKey of(String pem) {
        var blocks = BLOCKS.matcher(pem);
        if (!blocks.matches()) throw new IllegalArgumentException("not a private and a public key in PEM");
        try {
            var secret = KeyFactory.getInstance(PublicLogKey.ALGORITHM).generatePrivate(new PKCS8EncodedKeySpec(
                Base64.getMimeDecoder().decode(blocks.group(1))));
            var key = new LogKey(secret, PublicLogKey.of(bare(blocks.group(2))), bare(blocks.group(3)));
            if (!key.open.signed(key.sign(0, "", null, ""))) throw new IllegalArgumentException("two halves of different keys");
            return key;
        } catch (GeneralSecurityException none) {
            throw new IllegalArgumentException("no " + PublicLogKey.ALGORITHM + " private key", none);
        }
    }

    private static String bare(String base64) {
        return base64 == null ? null : base64.replaceAll("\\s", "");
    }

    String pem() {
        return "-----BEGIN PRIVATE KEY-----\n" + Base64.getEncoder().encodeToString(secret.getEncoded()) + "\n-----END PRIVATE KEY-----\n"
            + open.pem() + (endorsement == null ? "" : "-----BEGIN ENDORSEMENT-----\n" + endorsement + "\n-----END ENDORSEMENT-----\n");
    }

    PublicLogKey open() {
        return open;
    }

    /** @param sm3RootHash or null */
    SignedHead sign(long size, String rootHash, String sm3RootHash, String timestamp) {
        var unsigned = SignedHead.of(size, rootHash, sm3RootHash, timestamp, null);
        return SignedHead.of(size, rootHash, sm3RootHash, timestamp, sign(unsigned.text()));
    }

    /** The next key, with the signature of this one over it. */
    LogKey endorse(LogKey next) {
        return new LogKey(next.secret, next.open, sign(KeyChain.endorsed(open.fingerprint(), next.open)));
    }

    /** 背书, or null. */
    String endorsement() {
        return endorsement;
    }

    boolean isEndorsedBy(PublicLogKey before) {
        return endorsement != null && before.signed(KeyChain.endorsed(before.fingerprint(), open), endorsement);
    }

    /** The signature of these bytes in base64. */
    String sign(byte[] text) {
        try {
            var pen = Signature.getInstance(PublicLogKey.ALGORITHM);
            pen.initSign(secret);
            pen.update(text);
            return Base64.getEncoder().encodeToString(pen.sign());
        } catch (GeneralSecurityException unusable) {
            throw new IllegalArgumentException("a key that cannot sign", unusable);
        }
    }

    @Override public String toString() {
        return "LogKey[*]";
    }
}
