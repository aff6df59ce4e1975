package dingbian.access;

import static dingbian.ledger.OfficeEvent.OFFICE;
import static dingbian.ledger.Paper.*;
import static dingbian.ledger.Rule.*;

import dingbian.access.Account.Origin;
import dingbian.access.Account.Password;
import dingbian.access.AccessCommand.ApproveUser;
import dingbian.access.AccessCommand.LockUser;
import dingbian.access.AccessCommand.ProposeUser;
import dingbian.access.AccessCommand.RecoverAdmin;
import dingbian.access.AccessCommand.ResetPassword;
import dingbian.access.AccessCommand.ReturnUser;
import dingbian.ledger.Given;
import dingbian.ledger.LedgerEvent;
import dingbian.ledger.OfficeEvent.PasswordReset;
import dingbian.ledger.OfficeEvent.UserLocked;
import dingbian.ledger.UserEvent.UserGranted;
import dingbian.ledger.UserEvent.UserProposed;
import dingbian.ledger.UserEvent.UserReturned;
import dingbian.policy.RuleBook;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("用户：一人申请，另一人开通；停用一人即可；办公室总有管理员")
class UserRulesTest {
    private static final String MATTER = "用户-1", MARCH = "2011-03-02";
    private static final Account FIRST = account("admin", Role.ADMIN, true, Password.SET);
    private static final Account REVIEWER = account("wang", Role.REVIEWER, true, Password.NONE);
    private static final Account SECOND = account("li", Role.ADMIN, true, Password.SET);

    private static Account account(String user, Role role, boolean enabled, Password password) {
        return new Account(user, role, null, enabled, Origin.LEDGER, password, null, 0);
    }

    private static Given given(String by, List<Account> accounts, LedgerEvent... events) {
        return new Given((command, given) -> UserRules.decide((AccessCommand) command, new UserFile(command.basis().completedOn(LocalDate.of(2011, 6, 30)), by,
            new RuleBook().on(day(MARCH)), organ -> organ.equals(OFFICE) ? given.bookOrNew(organ) : given.book(organ), accounts)), events);
    }

    private static LedgerEvent proposed(String user, Role role, String scope, String by) {
        return new UserProposed(OFFICE, MATTER, user, role.name(), scope, "新进", by, on(MARCH));
    }

    private static ProposeUser propose(Role role, String scope) {
        return new ProposeUser(MATTER, "zhang", role, scope, "新进", on(MARCH));
    }

    private static ApproveUser approve(String day) {
        return new ApproveUser(MATTER, on(day));
    }

    @Test @DisplayName("找回口令：独任管理员也可以；不是管理员的，无从找回")
    void theOnlyAdminIsRecovered() {
        given("console", List.of(FIRST)).when(new RecoverAdmin("admin", on(MARCH))).then(new PasswordReset(OFFICE, "admin", on(MARCH)));
        given("console", List.of(FIRST, SECOND)).when(new RecoverAdmin("nobody", on(MARCH))).knowsNo("user");
        given("console", List.of(FIRST, REVIEWER)).when(new RecoverAdmin("wang", on(MARCH))).knowsNo("user");
    }

    @Test @DisplayName("申请用户：一件一号，日期有序，乡镇用户只管一个乡镇")
    void aUserIsProposed() {
        given("admin", List.of(FIRST)).when(propose(Role.CLERK, null)).then(proposed("zhang", Role.CLERK, null, "admin"));
        given("admin", List.of(FIRST), ganzhou()).when(propose(Role.TOWNSHIP, SHAJING)).then(proposed("zhang", Role.TOWNSHIP, SHAJING, "admin"));
        given("admin", List.of(FIRST), proposed("li", Role.CLERK, null, "admin")).when(propose(Role.CLERK, null))
            .refuses(MATTER_ALREADY_OPEN, "matter", MATTER);
        given("admin", List.of(FIRST), ganzhou()).when(propose(Role.TOWNSHIP, DISTRICT)).refuses(NOT_A_TOWNSHIP, "organ", DISTRICT);
        given("admin", List.of(FIRST), ganzhou()).when(propose(Role.TOWNSHIP, "620702199")).knowsNo("organ");
        given("admin", List.of(FIRST)).when(new ProposeUser(MATTER, "zhang", Role.CLERK, null, null, on("2011-03-03", MARCH, MARCH)))
            .refuses(DATES_OUT_OF_ORDER);
    }

    @ParameterizedTest @EnumSource @DisplayName("乡镇用户，也只有乡镇用户，有数据范围")
    void onlyATownshipHasAScope(Role role) {
        var wrong = role == Role.TOWNSHIP ? null : SHAJING;
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> propose(role, wrong)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test @DisplayName("开通须由另一人；只有首名管理员一人时，可自行开通")
    void aUserIsGrantedByAnother() {
        var made = proposed("zhang", Role.CLERK, null, "admin");
        given("wang", List.of(FIRST, REVIEWER), made).when(approve(MARCH)).then(new UserGranted(OFFICE, MATTER, "zhang", "CLERK", null, "wang", on(MARCH)));
        given("admin", List.of(FIRST, REVIEWER), made).when(approve(MARCH)).refuses(MAKER_IS_CHECKER, "by", "admin", "step", "UserProposed");
        given("admin", List.of(FIRST, account("wang", Role.REVIEWER, false, Password.SET), account("sun", Role.CLERK, true, Password.SET)), made)
            .when(approve(MARCH)).approves();
        given("wang", List.of(FIRST, REVIEWER), made).when(approve("2011-03-01")).refuses(STEP_OUT_OF_ORDER, "lastDay", day(MARCH));
        given("wang", List.of(FIRST, REVIEWER)).when(approve(MARCH)).knowsNo("matter");
        given("wang", List.of(FIRST, REVIEWER), made, new UserReturned(OFFICE, MATTER, "不需要", "wang", on(MARCH))).when(approve(MARCH))
            .refuses(STEP_OUT_OF_ORDER, "last", "UserReturned");
    }

    @Test @DisplayName("退回用户申请，须由另一人")
    void aProposalIsReturned() {
        var made = proposed("zhang", Role.CLERK, null, "admin");
        var back = new ReturnUser(MATTER, "不需要", on(MARCH));
        given("wang", List.of(FIRST, REVIEWER), made).when(back).then(new UserReturned(OFFICE, MATTER, "不需要", "wang", on(MARCH)));
        given("admin", List.of(FIRST, REVIEWER), made).when(back).refuses(MAKER_IS_CHECKER);
        given("wang", List.of(FIRST, REVIEWER)).when(back).knowsNo("matter");
    }

    @Test @DisplayName("停用、重置：用户须在用")
    void aUserIsLockedAndReset() {
        var lock = new LockUser("wang", "离岗", on(MARCH));
        var reset = new ResetPassword("wang", on(MARCH));
        given("admin", List.of(FIRST, REVIEWER)).when(lock).then(new UserLocked(OFFICE, "wang", "离岗", on(MARCH)));
        given("admin", List.of(FIRST, REVIEWER)).when(reset).then(new PasswordReset(OFFICE, "wang", on(MARCH)));
        var locked = List.of(FIRST, account("wang", Role.REVIEWER, false, Password.SET));
        given("admin", locked).when(lock).refuses(STEP_OUT_OF_ORDER, "last", "UserLocked");
        given("admin", locked).when(reset).refuses(STEP_OUT_OF_ORDER, "matter", "wang");
        given("admin", List.of(FIRST)).when(lock).knowsNo("user");
        given("admin", List.of(FIRST)).when(reset).knowsNo("user");
    }

    @Test @DisplayName("仅有的可登录的管理员：不得停用、改任、重置口令；没有口令的管理员不算")
    void theLastAdminStays() {
        var alone = List.of(FIRST, REVIEWER, account("li", Role.ADMIN, true, Password.ONE_TIME), account("he", Role.ADMIN, false, Password.SET));
        given("admin", alone).when(new LockUser("admin", "离岗", on(MARCH))).refuses(LAST_ADMIN, "user", "admin");
        given("admin", alone).when(new ResetPassword("admin", on(MARCH))).refuses(LAST_ADMIN, "user", "admin");
        given("wang", alone, proposed("admin", Role.CLERK, null, "li")).when(approve(MARCH)).refuses(LAST_ADMIN, "user", "admin");
        given("wang", alone, proposed("admin", Role.ADMIN, null, "li")).when(approve(MARCH)).approves();
        given("admin", alone).when(new LockUser("li", "离岗", on(MARCH))).approves();
        given("li", List.of(FIRST, SECOND)).when(new LockUser("admin", "移交", on(MARCH))).approves();
        given("wang", List.of(FIRST, SECOND, REVIEWER), proposed("admin", Role.CLERK, null, "li")).when(approve(MARCH)).approves();
    }
}
