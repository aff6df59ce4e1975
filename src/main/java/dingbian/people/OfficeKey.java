package dingbian.people;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/** 本办密钥: the office's secret, in three keys for three purposes, so that none of them tells another. */
final class OfficeKey {
    static final int BYTES = 32;
    static final Pattern PERSON_ID = Pattern.compile("p[a-z2-7]{26}");
    private static final String HMAC = "HmacSHA256";
    private final SecretKey idKey;
    private final SecretKey nameKey;
    private final SecretKey fingerprintKey;
    private final SecretKey wrappingKey;
    private final String checkValue;

    OfficeKey(byte[] secret) {
        if (secret.length != BYTES) throw new IllegalArgumentException("an office key has " + BYTES + " bytes, not " + secret.length);
        var root = new SecretKeySpec(secret, HMAC);
        idKey = new SecretKeySpec(hmac(root, "dingbian:1:person-id"), HMAC);
        nameKey = new SecretKeySpec(hmac(root, "dingbian:1:name-index"), HMAC);
        fingerprintKey = new SecretKeySpec(hmac(root, "dingbian:1:fingerprint"), HMAC);
        wrappingKey = new SecretKeySpec(hmac(root, "dingbian:1:wrapping"), "AES");
        checkValue = Base64.getUrlEncoder().withoutPadding().encodeToString(hmac(root, "dingbian:1:check"));
    }

    /** Opaque and stable; 130 bits, as 26 characters of base32. */
    String personId(IdNumber number) {
        return "p" + Base32.encode(hmac(idKey, number.value())).substring(0, 26);
    }

    /** 128 bits of a keyed hash of a part of a name. */
    String nameToken(String part) {
        var hash = Arrays.copyOf(hmac(nameKey, part), 16);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
    }

    /** Of any text; tells nothing of it to who has not the key. */
    String fingerprint(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(hmac(fingerprintKey, text));
    }

    SecretKey wrappingKey() {
        return wrappingKey;
    }

    /** Tells one office key from another and betrays neither. */
    String checkValue() {
        return checkValue;
    }

    private static byte[] hmac(SecretKey key, String text) {
        try {
            var mac = Mac.getInstance(HMAC);
            mac.init(key);
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException every) {
            throw new AssertionError("every Java has " + HMAC, every);
        }
    }

    @Override public String toString() {
        return "OfficeKey[*]";
    }
}
