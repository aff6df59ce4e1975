package dingbian.whole;

import static org.assertj.core.api.Assertions.assertThat;

import dingbian.ledger.LedgerTable;
import dingbian.platform.Clerk;
import dingbian.platform.Fscked;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** Who owns the database changes one thing in it, and fsck says which. Each change is rolled back after it was found. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = {"dingbian.scenario=none", "dingbian.admin-password=correct-horse",
    "dingbian.key-file=src/test/resources/office.key"})
abstract class FlipLaws {
    private static final Random RANDOM = new Random(20110331);
    @LocalServerPort int port;
    @Autowired ApplicationContext context;
    @Autowired JdbcTemplate jdbc;
    @Autowired TransactionTemplate transaction;
    @Autowired List<LedgerTable> tables;
    private long sealed;

    abstract void dropTriggers();

    @BeforeEach void someWorkIsDoneAndSealed() {
        if (jdbc.queryForObject("select count(*) from domain_event", Long.class) == 0) {
            var clerk = new Clerk(context);
            clerk.openOffice(40_000);
            for (int i = 0; i < 30; i++) clerk.enter("900000001", RANDOM);
            clerk.transfer(Clerk.personOf(clerk.enter("900000001", RANDOM)), "900000002");
            clerk.send("establishment/assign-quota", "\"organ\":\"900000001\",\"unit\":\"u\",\"kind\":\"ADMIN\",\"amount\":1");
            clerk.send("establishment/allocate-posts",
                "\"organ\":\"900000001\",\"unit\":\"u\",\"kind\":\"ADMIN\",\"posts\":[{\"post\":\"p\",\"title\":\"科员\"}]");
            dropTriggers();
        }
        sealed = new Api("http://localhost:" + port, "admin", "correct-horse").ask("log/head").path("size").asLong();
        assertThat(Fscked.check(context)).isEmpty();
    }

    /** What fsck says once this was done, which is then undone. */
    private List<String> after(Runnable change) {
        return transaction.execute(status -> {
            status.setRollbackOnly();
            change.run();
            return Fscked.check(context);
        });
    }

    /** In some row where the column has a value; null if there is none. */
    private Flip change(String table, String column) {
        var rows = jdbc.queryForList("select * from " + table + " where " + column + " is not null");
        return rows.isEmpty() ? null : Flip.of(table, column, rows.get(RANDOM.nextInt(rows.size())), RANDOM);
    }

    private List<String> columns(String table) {
        return jdbc.query("select * from " + table + " where 1 = 0", rows -> {
            var names = new ArrayList<String>();
            for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) names.add(rows.getMetaData().getColumnLabel(i).toLowerCase(java.util.Locale.ROOT));
            return names;
        });
    }

    @Test @DisplayName("事件：逐栏改动一处，指出其序号")
    void everyColumnOfAnEvent() {
        for (var column : columns("domain_event")) {
            var change = change("domain_event", column);
            if (change == null) change = new Flip("domain_event", column, "x", jdbc.queryForMap("select * from domain_event where global_index = 7"));
            var changed = change;
            var position = changed.row().get("global_index");
            assertThat(after(() -> changed.make(jdbc))).as("%s", changed).anySatisfy(said -> assertThat(said).containsAnyOf(
                "event " + position + " is not the one that was sealed", "event " + position + " is gone or out of place"));
        }
    }

    @Test @DisplayName("流水及各账表：逐栏改动一处，指出其表、其行、其序号")
    void everyColumnOfEveryTableThatComesFromEvents() {
        var names = tables.stream().flatMap(table -> table.tables().stream()).toList();
        int widest = names.stream().mapToInt(table -> columns(table).size()).max().orElseThrow();
        for (int i = 0; i < widest; i++) {
            var changes = new ArrayList<Flip>();
            for (var table : names) {
                var change = i < columns(table).size() ? change(table, columns(table).get(i)) : null;
                if (change != null) changes.add(change);
            }
            var said = after(() -> changes.forEach(change -> change.make(jdbc)));
            for (var change : changes) {
                var position = change.row().get("position");
                assertThat(said).as("%s", change).anySatisfy(each -> assertThat(each).startsWith(change.table() + " lacks")
                    .contains(position == null ? "" : "position=" + position));
            }
        }
    }

    @Test @DisplayName("叶、账首、公钥、个人密钥、账首行：改动一处，指明所在")
    void everyColumnOfTheLogAndTheKeys() {
        long position = 1 + RANDOM.nextInt((int) sealed);
        assertThat(after(() -> flipLeaf(position))).containsExactly("the stored hash of event " + position + " was changed, the event was not");
        found("log_leaf", () -> "event");
        found("log_head", () -> "the head of size");
        found("log_key", () -> "key");
        found("person_key", () -> "person");
        for (var column : List.of("position", "recorded_at", "act", "tables_position")) {
            var change = change("ledger_head", column);
            assertThat(after(() -> change.make(jdbc))).as("%s", change).anySatisfy(said -> assertThat(said).contains("" + sealed));
        }
    }

    private void found(String table, Supplier<String> word) {
        for (var column : columns(table)) {
            var change = change(table, column);
            if (change == null || column.equals("id")) continue;
            assertThat(after(() -> change.make(jdbc))).as("%s", change).anySatisfy(said -> assertThat(said).contains(word.get()));
        }
    }

    private void flipLeaf(long position) {
        var row = jdbc.queryForMap("select first_position, hashes from log_leaf where first_position <= ? and last_position >= ?", position, position);
        var hashes = Base64.getDecoder().decode((String) row.get("hashes"));
        hashes[(int) (position - (Long) row.get("first_position")) * 32 + RANDOM.nextInt(32)] ^= (byte) (1 << RANDOM.nextInt(8));
        jdbc.update("update log_leaf set hashes = ? where first_position = ?", Base64.getEncoder().encodeToString(hashes), row.get("first_position"));
    }
}
