package dingbian.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dingbian.ledger.Answer;
import dingbian.ledger.HeadTable;
import dingbian.ledger.OutOfScopeException;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.ApplicationContext;

@DisplayName("数据范围：乡镇用户只记本乡镇的账")
@SpringBootTest(webEnvironment = WebEnvironment.NONE, properties = {"dingbian.serves=false", "dingbian.key-file=src/test/resources/office.key",
    "spring.datasource.url=jdbc:h2:mem:scope;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1"})
class ScopeIT {
    private static String person;
    @Autowired ApplicationContext context;
    @Autowired HeadTable head;

    @BeforeEach void aPersonOfAnotherTownship() {
        if (head.read().position() > 0) return;
        var clerk = new Clerk(context);
        clerk.openOffice(10);
        person = Clerk.personOf(clerk.enter("900000001", new Random(20110331)));
    }

    @Test @DisplayName("编办所办之事，乡镇用户不得冲正；自己办的可以")
    void aTownshipUndoesWhatItDidAndNotWhatTheOfficeDid() {
        var clerk = new Clerk(context);
        var township = new Clerk(context, "900000002");
        var opened = event(clerk.send("establishment/open-unit", "\"organ\":\"900000002\",\"unit\":\"x\",\"name\":\"新办\",\"unitType\":\"OFFICE\""));
        assertThatThrownBy(() -> township.send("posting/reverse", "\"reason\":\"不认\",\"eventId\":\"" + opened + "\""))
            .isInstanceOf(OutOfScopeException.class).hasMessageContaining("OFFICE_ONLY").hasMessageContaining("UnitOpened");
        var entered = event(township.enter("900000002", new Random(2)));
        assertThat(township.send("posting/reverse", "\"reason\":\"误录\",\"eventId\":\"" + entered + "\"").events()).hasSize(1);
    }

    private static String event(Answer answer) {
        return answer.events().get(answer.events().size() - 1).entry().eventId();
    }

    @ParameterizedTest @DisplayName("别处的人，本乡镇用户一事也办不成") @CsvSource(delimiter = '|', value = {
        "posting/exit|\"mode\":\"RESIGNED\"", "posting/leave-post|\"reason\":\"STUDY\"", "posting/declare-excess|\"channel\":\"OTHER\"",
        "posting/transfer|\"toOrgan\":\"900000002\",\"toUnit\":\"u\",\"toKind\":\"ADMIN\""})
    void nobodyWritesInAnothersBook(String post, String fields) {
        long before = head.read().position();
        var township = new Clerk(context, "900000002");
        assertThatThrownBy(() -> township.send(post, "\"person\":\"" + person + "\"," + fields)).isInstanceOf(OutOfScopeException.class);
        assertThat(head.read().position()).isEqualTo(before);
    }
}
