package dingbian.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("密钥的清扫")
class SweepTest {
    @TempDir Path folder;

    @Test @DisplayName("销毁后停机：密钥（虽经封存）在数据库文件中也一字节不留，他人的仍在")
    void aDestroyedKeyIsInNoFileOnceTheProgramStopped() {
        var source = JdbcConnectionPool.create("jdbc:h2:file:" + folder.resolve("ledger") + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;"
            + "DEFAULT_NULL_ORDERING=HIGH;WRITE_DELAY=0", "sa", "");
        var people = new PeopleDatabase(source, "h2");
        var wang = people.add("王秀英", PeopleDatabase.idNumber(1)).person();
        var li = people.add("李明", PeopleDatabase.idNumber(2)).person();
        var gone = new Traces(people.keys.wrapped(wang).orElseThrow());
        var stays = new Traces(people.keys.wrapped(li).orElseThrow());
        people.jdbc.execute("checkpoint sync");
        assertThat(gone.below(folder)).as("before").isNotEmpty();
        people.erase(wang);
        people.keys.sweep();
        source.dispose();
        assertThat(gone.below(folder)).isEmpty();
        assertThat(stays.below(folder)).isNotEmpty();
    }
}
