package dingbian.people;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** 封存: AES-256-GCM with a fresh nonce, bound to the person's id, so that one person's seal never opens as another's. */
final class Seal {
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Seal() {}

    static SecretKey freshKey() {
        return new SecretKeySpec(random(OfficeKey.BYTES), "AES");
    }

    static byte[] random(int length) {
        var bytes = new byte[length];
        RANDOM.nextBytes(bytes);
        return bytes;
    }

    static String close(SecretKey key, String person, byte[] plain) {
        var nonce = random(NONCE);
        try {
            var sealed = cipher(Cipher.ENCRYPT_MODE, key, nonce, person).doFinal(plain);
            var both = ByteBuffer.allocate(NONCE + sealed.length).put(nonce).put(sealed).array();
            return Base64.getUrlEncoder().withoutPadding().encodeToString(both);
        } catch (GeneralSecurityException every) {
            throw new AssertionError("every Java has AES-GCM", every);
        }
    }

    /** @throws BrokenSealException if the text was changed, or belongs to another key or person */
    static byte[] open(SecretKey key, String person, String sealed) {
        try {
            var both = Base64.getUrlDecoder().decode(sealed);
            if (both.length < NONCE + TAG_BITS / 8) throw new BrokenSealException(person);
            var nonce = Arrays.copyOf(both, NONCE);
            return cipher(Cipher.DECRYPT_MODE, key, nonce, person).doFinal(both, NONCE, both.length - NONCE);
        } catch (IllegalArgumentException | AEADBadTagException changed) {
            throw new BrokenSealException(person);
        } catch (GeneralSecurityException every) {
            throw new AssertionError("every Java has AES-GCM", every);
        }
    }

    static String wrap(SecretKey wrapping, String person, SecretKey key) {
        return close(wrapping, person, key.getEncoded());
    }

    static SecretKey unwrap(SecretKey wrapping, String person, String wrapped) {
        return new SecretKeySpec(open(wrapping, person, wrapped), "AES");
    }

    private static Cipher cipher(int mode, SecretKey key, byte[] nonce, String person) throws GeneralSecurityException {
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(person.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }
}
