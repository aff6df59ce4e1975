package dingbian.log;

import dingbian.platform.Flaw;
import dingbian.platform.MalformedException;
import dingbian.platform.ProblemSheets;
import dingbian.platform.Wording;
import java.util.ArrayList;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** 存证窗口: heads and proofs. Positions count from 1; the leaf of RFC 6962 is the position less one. */
@RestController
@RequestMapping("/api/log")
class LogController {
    private final MerkleLog log;
    private final Wording wording;
    private final ProblemSheets sheets;

    LogController(MerkleLog log, Wording wording, ProblemSheets sheets) {
        this.log = log;
        this.wording = wording;
        this.sheets = sheets;
    }

    /** 在内证明. */
    record Inclusion(long position, long leafIndex, long size, String leafHash, String rootHash, List<String> hashes) {}

    /** 只增证明. */
    record Consistency(long from, long to, String fromRootHash, String toRootHash, List<String> hashes) {}

    /** 存证公钥: X.509 in base64, and its SHA-256. */
    record Key(String algorithm, String publicKey, String fingerprint) {}

    @GetMapping("/head") SignedHead head() {
        return log.seal();
    }

    @GetMapping("/key") Key key() {
        return new Key(PublicLogKey.ALGORITHM, log.key().text(), log.key().fingerprint());
    }

    @GetMapping("/inclusion") Inclusion inclusion(@RequestParam long position, @RequestParam long size) {
        mustBeWithin("position", position, "size", size);
        return new Inclusion(position, position - 1, size, log.leafHash(position), log.rootHash(size), log.inclusion(position, size));
    }

    @GetMapping("/consistency") Consistency consistency(@RequestParam long from, @RequestParam long to) {
        mustBeWithin("from", from, "to", to);
        return new Consistency(from, to, log.rootHash(from), log.rootHash(to), log.consistency(from, to));
    }

    /** 1 ≤ part ≤ whole ≤ what is sealed. */
    private void mustBeWithin(String partName, long part, String wholeName, long whole) {
        var flaws = new ArrayList<Flaw>();
        long sealed = log.sealed(whole);
        if (whole < 1 || whole > sealed) flaws.add(limits(wholeName, sealed));
        if (part < 1 || part > Math.min(Math.max(whole, 1), sealed)) flaws.add(limits(partName, Math.min(Math.max(whole, 1), sealed)));
        if (!flaws.isEmpty()) throw new MalformedException(flaws);
    }

    private Flaw limits(String name, long most) {
        return wording.flaw(name, "field.limits", "min", 1, "max", most);
    }

    @ExceptionHandler ResponseEntity<ProblemDetail> broken(LogBrokenException broken) {
        var sheet = sheets.sheet(HttpStatus.CONFLICT, "LOG_BROKEN", broken.facts());
        return ResponseEntity.status(HttpStatus.CONFLICT).contentType(MediaType.APPLICATION_PROBLEM_JSON).body(sheet);
    }
}
