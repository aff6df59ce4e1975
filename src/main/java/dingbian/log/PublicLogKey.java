package dingbian.log;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;

/** 存证公钥: tells whether a head was signed with its other half. */
final class PublicLogKey {
    static final String ALGORITHM = "Ed25519";
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

    /** X.509 SubjectPublicKeyInfo in base64. */
    String text() {
        return Base64.getEncoder().encodeToString(key.getEncoded());
    }

    /** By what people tell keys apart: SHA-256 of the key. */
    String fingerprint() {
        return Hash.hex(Hash.of(key.getEncoded()));
    }

    boolean signed(SignedHead head) {
        try {
            return verifies(head.text(), Base64.getDecoder().decode(head.signature()));
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
