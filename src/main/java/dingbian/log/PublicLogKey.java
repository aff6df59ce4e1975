package dingbian.log;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/** 存证公钥: tells whether a head was signed with its other half. */
final class PublicLogKey {
    static final String ALGORITHM = "Ed25519";
    private static final String BEGIN = "-----BEGIN PUBLIC KEY-----\n";
    private static final String END = "\n-----END PUBLIC KEY-----\n";
    private final PublicKey key;

    PublicLogKey(PublicKey key) {
        this.key = key;
    }

    /** @param text X.509 SubjectPublicKeyInfo in base64 @throws IllegalArgumentException if it is none of Ed25519 */
    static PublicLogKey of(String text) {
        try {
            return new PublicLogKey(KeyFactory.getInstance(ALGORITHM).generatePublic(new X509EncodedKeySpec(Base64.getDecoder().decode(text))));
        } catch (GeneralSecurityException none) {
            throw new IllegalArgumentException("no " + ALGORITHM + " public key", none);
        }
    }

    /** The same, empty if it is none. */
    static Optional<PublicLogKey> find(String text) {
        try {
            return Optional.of(of(text));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    /** X.509 SubjectPublicKeyInfo in base64. */
    String text() {
        return Base64.getEncoder().encodeToString(key.getEncoded());
    }

    /** The same in PEM, as other programs read it. */
    String pem() {
        return BEGIN + text() + END;
    }

    /** One key or several, one after the other. @throws IllegalArgumentException if it is not written as {@link #pem} writes it */
    static List<PublicLogKey> ofPem(String pem) {
        var isPem = pem.startsWith(BEGIN) && pem.endsWith(END) && pem.length() > BEGIN.length() + END.length();
        if (!isPem) throw new IllegalArgumentException("no public key in PEM");
        return Arrays.stream(pem.substring(BEGIN.length(), pem.length() - END.length()).split(END + BEGIN, -1)).map(PublicLogKey::of).toList();
    }

    /** By what people tell keys apart: SHA-256 of the key. */
    String fingerprint() {
        return Hash.hex(Hash.SHA256.of(key.getEncoded()));
    }

    boolean signed(SignedHead head) {
        return signed(head.text(), head.signature());
    }

    /** @param signature in base64, of which each signature has one spelling only */
    boolean signed(byte[] text, String signature) {
        try {
            var bytes = Base64.getDecoder().decode(signature);
            return Base64.getEncoder().encodeToString(bytes).equals(signature) && verifies(text, bytes);
        } catch (IllegalArgumentException notBase64) {
            return false;
        }
    }

    private boolean verifies(byte[] text, byte[] signature) {
        try {
            var check = Signature.getInstance(ALGORITHM);
            check.initVerify(key);
            check.update(text);
            return check.verify(signature);
        } catch (GeneralSecurityException malformed) {
            return false;
        }
    }
}
