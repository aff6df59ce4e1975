package dingbian.log;

import static org.assertj.core.api.Assertions.assertThat;

import dingbian.audit.Balances;
import dingbian.ledger.AsOf;
import dingbian.ledger.Axis;
import dingbian.log.PaperLine.Table;
import dingbian.platform.SubCommands;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

@DisplayName("纸面（甘州 2011）：打印的表凭其一行，由存证包核对；程序和验证页所得相同")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@SpringBootTest(webEnvironment = WebEnvironment.NONE, properties = {"dingbian.key-file=src/test/resources/office.key", "dingbian.scenario=ganzhou-2011",
    "spring.datasource.url=jdbc:h2:mem:pack2011;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH"})
class PaperIT {
    private static final LocalDate DAY = LocalDate.of(2011, 3, 31);
    private static final Instant KNOWN = Instant.parse("2011-03-10T16:00:00Z");
    private static final String TOWNSHIP = "620702103";
    @Autowired Export export;
    @Autowired MerkleLog log;
    @Autowired Balances balances;
    @TempDir static Path directory;
    private Path pack;
    private BothVerifiers both;
    private SignedHead head;

    @BeforeAll void theOfficeExports() throws IOException {
        pack = directory.resolve("pack");
        head = export.write(pack);
        both = new BothVerifiers(directory);
    }

    @AfterAll void nothingWasComplainedOf() {
        both.close();
    }

    private PaperLine printed(Table table, String organ, boolean byUnit, Axis axis, Instant knownAt) {
        var told = balances.of(new AsOf(DAY, axis, knownAt), organ, false);
        return new PaperLine(table, organ, byUnit, DAY, axis, told.knownAt(), told.position(), log.rootHash(Hash.SHA256, told.position()));
    }

    private Verification.Found found(PaperLine paper) {
        return both.found(pack, new Verification.Known(List.of(), null, paper));
    }

    @Test @DisplayName("余缺表：全区、一乡镇，按机构、按内设机构，各时间口径，今日所知和当时所知")
    void theFiguresOfABalanceAreThoseThatThePageShows() {
        for (var axis : Axis.values()) {
            for (var organ : new String[] {null, TOWNSHIP}) {
                var paper = printed(Table.balance, organ, false, axis, axis == Axis.DOCUMENT ? null : KNOWN);
                var sheet = found(paper);
                assertThat(sheet.wrong()).isEmpty();
                var shown = balances.of(paper.asOf(), organ, false).rows().stream().map(row -> List.of(row.organ(), row.organName(), row.kind().name(),
                    row.approved() + " " + row.filled() + " " + row.available() + " " + row.over())).toList();
                assertThat(sheet.sheet().stream().skip(1).map(row -> List.of(row.get(0), row.get(1), row.get(2),
                    row.get(3) + " " + row.get(5) + " " + row.get(9) + " " + row.get(10)))).containsExactlyInAnyOrderElementsOf(shown);
            }
        }
        assertThat(found(printed(Table.balance, TOWNSHIP, true, Axis.EFFECTIVE, null)).sheet()).hasSizeGreaterThan(8);
    }

    @Test @DisplayName("花名册：每个岗位是谁、空岗、未落实岗位的人，以人员代号列出")
    void aRosterSaysWhoHoldsWhichPost() {
        var sheet = found(printed(Table.roster, TOWNSHIP, true, Axis.EFFECTIVE, null));
        assertThat(sheet.wrong()).isEmpty();
        assertThat(sheet.sheet()).anyMatch(row -> row.get(5).equals("vacant") && row.get(4).isEmpty())
            .anyMatch(row -> row.get(5).equals("filled") && row.get(4).matches("p[a-z2-7]{26}") && !row.get(3).isEmpty());
        var filled = balances.of(new AsOf(DAY, Axis.EFFECTIVE, null), TOWNSHIP, false).rows().stream().mapToInt(row -> row.filled()).sum();
        assertThat(sheet.sheet().stream().filter(row -> row.get(5).equals("filled"))).hasSize(filled);
        assertThat(found(printed(Table.roster, null, true, Axis.REGISTERED, KNOWN)).sheet()).hasSizeGreaterThan(700);
    }

    @Test @DisplayName("根、序号、所知时间、机构，有一处不对即不符；包比纸旧也不符")
    void aForgedPaperIsFound() {
        var paper = printed(Table.balance, TOWNSHIP, false, Axis.EFFECTIVE, KNOWN);
        var root = log.rootHash(Hash.SHA256, paper.position() - 1);
        isFound("the root on the paper", with(paper, paper.organ(), paper.knownAt(), paper.position(), root));
        isFound("known at", with(paper, paper.organ(), paper.knownAt(), paper.position() - 1, root));
        isFound("known at", with(paper, paper.organ(), KNOWN.plusSeconds(999_999), paper.position(), paper.root()));
        isFound("no book", with(paper, "620799999", paper.knownAt(), paper.position(), paper.root()));
        isFound("later", with(paper, paper.organ(), paper.knownAt(), head.size() + 1, paper.root()));
    }

    private void isFound(String what, PaperLine paper) {
        assertThat(found(paper).wrong()).singleElement().asString().contains(what);
    }

    private static PaperLine with(PaperLine paper, String organ, Instant knownAt, long position, String root) {
        return new PaperLine(paper.table(), organ, paper.byUnit(), paper.at(), paper.axis(), knownAt, position, root);
    }

    @Test @DisplayName("verify --paper：相符 0，不符 1，写法不对 2")
    void theCallHasItsExitCode() {
        var paper = printed(Table.balance, null, false, Axis.EFFECTIVE, null).text();
        assertThat(call(paper)).isZero();
        assertThat(call(paper.replaceFirst("[0-9a-f]{64}$", "0".repeat(64)))).isEqualTo(1);
        assertThat(call(paper.replace("DINGBIAN1", "DINGBIAN2"))).isEqualTo(2);
        assertThat(call(paper.replace("2011-03-31", "2011-02-30"))).isEqualTo(2);
    }

    private int call(String paper) {
        return SubCommands.run("verify", LogCommands.of(PaperIT.class).get("verify"), List.of(pack.toString(), "--paper", paper));
    }
}
