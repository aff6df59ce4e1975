package dingbian.platform;

import dingbian.platform.KeyFileException.Reason;
import java.util.function.Function;
import java.util.function.Supplier;

/** 启用密钥: a key is made at the first start of a ledger, and no other is taken ever after. {@code mark}: by what the ledger knows it. */
public record KeyStart<K>(Supplier<String> fresh, Function<String, K> reader, Function<K, String> mark) {

    /** @throws KeyFileException if the ledger has another key than the file, or has one and there is no file */
    public K found(KeyFile file, KeyClaim claim) {
        var made = !file.exists() && made(file, claim);
        var key = file.read(reader);
        claim.claim(mark.apply(key));
        if (claim.mark().orElseThrow().equals(mark.apply(key))) return key;
        if (made) file.delete();
        throw made ? file.refused(Reason.MISSING) : file.refused(Reason.ANOTHER);
    }

    private boolean made(KeyFile file, KeyClaim claim) {
        if (claim.isInUse()) throw file.refused(Reason.MISSING);
        return file.make(fresh.get());
    }
}
