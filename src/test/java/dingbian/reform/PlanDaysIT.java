package dingbian.reform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dingbian.ledger.AsOf;
import dingbian.ledger.Axis;
import dingbian.ledger.UnknownCodeException;
import dingbian.platform.Clerk;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.ApplicationContext;

@DisplayName("方案各步的日期")
@SpringBootTest(webEnvironment = WebEnvironment.NONE, properties = {"dingbian.serves=false", "dingbian.key-file=src/test/resources/office.key",
    "spring.datasource.url=jdbc:h2:mem:plandays;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1"})
class PlanDaysIT {
    private static final String ORGAN = "900000001", PLAN = "\"organ\":\"900000001\",\"plan\":\"SD-1\"";
    @Autowired ApplicationContext context;
    @Autowired PlanFinder plans;
    @Autowired SheetFinder sheets;

    private static String dated(int day) {
        return """
            ,"basis":{"document":"测试〔2011〕%1$d号","issuer":"测试编办","documentDate":"2011-03-%1$02d","effectiveOn":"2011-03-20"}""".formatted(day);
    }

    private static AsOf byDocument(int day) {
        return new AsOf(LocalDate.of(2011, 3, day), Axis.DOCUMENT, null);
    }

    @Test @DisplayName("依成文日，后一步早于拟稿的，拟稿之前方案还不算有")
    void aPlanIsNotThereBeforeItsDraft() {
        var clerk = new Clerk(context);
        clerk.openOffice(9);
        clerk.as("township").send("reform/draft-plan", PLAN + """
            ,"title":"测试","units":[{"unit":"p-1","name":"办公室","unitType":"OFFICE","quotas":[{"kind":"ADMIN","amount":1}],\
            "posts":[{"post":"p-1","title":"科员","kind":"ADMIN"}]}]""" + dated(15));
        clerk.as("township").send("reform/submit-plan", PLAN + dated(10));
        for (var step : List.of("review-plan", "examine-plan", "approve-plan", "issue-plan")) {
            clerk.as("reviewer").send("reform/" + step, PLAN + dated(10));
        }
        assertThat(plans.all(byDocument(12), ORGAN).rows()).isEmpty();
        assertThatThrownBy(() -> plans.one(byDocument(12), ORGAN, "SD-1")).isInstanceOf(UnknownCodeException.class);
        assertThat(sheets.of(byDocument(12), ORGAN).rows()).singleElement();
        assertThat(plans.all(byDocument(15), ORGAN).rows()).singleElement();
    }
}
