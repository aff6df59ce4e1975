package dingbian.log;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.Provider;
import java.util.Arrays;
import java.util.List;
import org.bouncycastle.jce.provider.BouncyCastleProvider;

/** A stranger who reads proofs: the algorithms of RFC 9162 §2.1.3.2 and §2.1.4.2 word by word, with nothing of the program's own. */
enum ProofReader {
    SHA256("SHA-256"), SM3("SM3");

    private static final Provider MORE = new BouncyCastleProvider();
    private final String algorithm;

    ProofReader(String algorithm) {
        this.algorithm = algorithm;
    }

    byte[] sha(int prefix, byte[]... parts) {
        try {
            var digest = this == SM3 ? MessageDigest.getInstance(algorithm, MORE) : MessageDigest.getInstance(algorithm);
            digest.update((byte) prefix);
            for (var part : parts) digest.update(part);
            return digest.digest();
        } catch (NoSuchAlgorithmException impossible) {
            throw new AssertionError(impossible);
        }
    }

    boolean includes(byte[] leafHash, long index, long size, List<byte[]> proof, byte[] root) {
        if (index >= size) return false;
        long fn = index, sn = size - 1;
        var r = leafHash;
        for (var p : proof) {
            if (sn == 0) return false;
            if ((fn & 1) == 1 || fn == sn) {
                r = sha(1, p, r);
                if ((fn & 1) == 0) {
                    while ((fn & 1) == 0 && fn != 0) {
                        fn >>= 1;
                        sn >>= 1;
                    }
                }
            } else {
                r = sha(1, r, p);
            }
            fn >>= 1;
            sn >>= 1;
        }
        return sn == 0 && Arrays.equals(r, root);
    }

    boolean grew(long first, byte[] firstRoot, long second, byte[] secondRoot, List<byte[]> proof) {
        if (first == second) return proof.isEmpty() && Arrays.equals(firstRoot, secondRoot);
        if (proof.isEmpty()) return false;
        var path = new java.util.ArrayList<>(proof);
        if (Long.bitCount(first) == 1) path.add(0, firstRoot);
        long fn = first - 1, sn = second - 1;
        while ((fn & 1) == 1) {
            fn >>= 1;
            sn >>= 1;
        }
        byte[] fr = path.get(0), sr = path.get(0);
        for (var c : path.subList(1, path.size())) {
            if (sn == 0) return false;
            if ((fn & 1) == 1 || fn == sn) {
                fr = sha(1, c, fr);
                sr = sha(1, c, sr);
                while ((fn & 1) == 0 && fn != 0) {
                    fn >>= 1;
                    sn >>= 1;
                }
            } else {
                sr = sha(1, sr, c);
            }
            fn >>= 1;
            sn >>= 1;
        }
        return sn == 0 && Arrays.equals(fr, firstRoot) && Arrays.equals(sr, secondRoot);
    }
}
