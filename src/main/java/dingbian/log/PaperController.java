package dingbian.log;

import dingbian.access.Caller;
import dingbian.audit.Balances;
import dingbian.audit.PostRow;
import dingbian.audit.Posts;
import dingbian.ledger.AsOf;
import dingbian.ledger.OutOfScopeException;
import dingbian.platform.MalformedException;
import dingbian.platform.Wording;
import io.nayuki.qrcodegen.QrCode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** 纸面窗口: what a printed sheet carries so that it can be checked without this program, and that check. */
@RestController
@RequestMapping("/api/log/paper")
class PaperController {
    private final MerkleLog log;
    private final Balances balances;
    private final Posts posts;
    private final Wording wording;

    PaperController(MerkleLog log, Balances balances, Posts posts, Wording wording) {
        this.log = log;
        this.balances = balances;
        this.posts = posts;
        this.wording = wording;
    }

    /** 分列: as in the balance. */
    enum By { organ, unit }

    /** 纸面凭据. {@code modules}: the QR code of the line, row by row, 1 is dark. */
    record Paper(String line, long position, String root, List<String> modules) {}

    /** 一席: a post with who holds it, or null; people by their opaque ids. */
    record SeatOnPaper(String organ, String unit, String post, String person) {
        static Stream<SeatOnPaper> of(PostRow row) {
            var holders = Stream.concat(Stream.ofNullable(row.holder()), row.concurrent().stream()).map(PostRow.Holder::person).toList();
            return (holders.isEmpty() ? Stream.of((String) null) : holders.stream()).map(each -> new SeatOnPaper(row.organ(), row.unit(), row.post(), each));
        }
    }

    /**
     * 纸面核对. {@code fits}: whether the root is that of so many events of this ledger, and these are what was known then; {@code figures} or
     * {@code seats}: what the sheet must show.
     */
    record Checked(boolean fits, String table, String organ, String by, LocalDate at, String axis, Instant knownAt, long position, String root,
                   List<BalanceLine> figures, List<SeatOnPaper> seats) {}

    @GetMapping Paper paper(AsOf asked, @RequestParam PaperLine.Table table, @RequestParam(required = false) String organ,
                            @RequestParam(defaultValue = "organ") By by, Caller caller) {
        var whose = caller.readable(organ);
        var told = balances.of(asked, whose, false);
        log.sealed(Hash.SHA256, told.position());
        var line = new PaperLine(table, whose, by == By.unit, told.at(), asked.axis(), told.knownAt(), told.position(),
            log.rootHash(Hash.SHA256, told.position()));
        return new Paper(line.text(), line.position(), line.root(), modules(line.text()));
    }

    private static List<String> modules(String text) {
        var code = QrCode.encodeText(text, QrCode.Ecc.MEDIUM);
        return IntStream.range(0, code.size).mapToObj(y -> IntStream.range(0, code.size).mapToObj(x -> code.getModule(x, y) ? "1" : "0")
            .collect(Collectors.joining())).toList();
    }

    @GetMapping("/check") Checked check(@RequestParam("line") String text, Caller caller) {
        var line = PaperLine.of(text).orElseThrow(() -> new MalformedException(List.of(wording.flaw("line", "field.paper"))));
        if (!Objects.equals(caller.readable(line.organ()), line.organ())) throw new OutOfScopeException(line.organ());
        var told = balances.of(line.asOf(), line.organ(), line.byUnit());
        var fits = line.position() == told.position() && log.hasRoot(line.position(), line.root());
        var isRoster = line.table() == PaperLine.Table.roster;
        var figures = isRoster ? null : told.rows().stream().map(row -> BalanceLine.of(line.at(), line.axis(), row)).toList();
        var seats = isRoster ? posts.of(line.asOf(), line.organ(), null).rows().stream().flatMap(SeatOnPaper::of).toList() : null;
        return new Checked(fits, line.table().name(), line.organ(), line.byUnit() ? "unit" : "organ", line.at(), BalanceLine.word(line.axis()),
            line.knownAt(), line.position(), line.root(), figures, seats);
    }
}
