package dingbian.establishment;

import static dingbian.establishment.Desk.given;
import static dingbian.ledger.Kind.ADMIN;
import static dingbian.ledger.Kind.INSTITUTION;
import static dingbian.ledger.Paper.*;
import static dingbian.ledger.Rule.*;

import dingbian.establishment.EstablishmentCommand.AllocatePosts;
import dingbian.establishment.EstablishmentCommand.WithdrawPost;
import dingbian.ledger.Kind;
import dingbian.ledger.LedgerEvent;
import dingbian.ledger.PostEvent.NumberedPost;
import dingbian.ledger.PostEvent.PostWithdrawn;
import dingbian.ledger.PostEvent.PostsAllocated;
import dingbian.ledger.ReversalEvent.ActReversed;
import dingbian.ledger.StandingEvent.ConcurrentPostTaken;
import dingbian.ledger.UnitType;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("设岗与撤岗")
class PostRulesTest {
    private static List<NumberedPost> posts(boolean leadership, String... codes) {
        return Stream.of(codes).map(code -> new NumberedPost(code, "科员", leadership)).toList();
    }

    private static AllocatePosts allocate(String unit, Kind kind, List<NumberedPost> posts, String day) {
        return new AllocatePosts(SHAJING, unit, kind, posts, on(day));
    }

    private static AllocatePosts allocate(String... codes) {
        return allocate(OFFICE, ADMIN, posts(false, codes), "2011-03-02");
    }

    private static LedgerEvent allocated(String unit, List<NumberedPost> posts, String day) {
        return new PostsAllocated(SHAJING, unit, ADMIN, posts, on(day));
    }

    private static WithdrawPost withdraw(String post, String day) {
        return new WithdrawPost(SHAJING, OFFICE, post, on(day));
    }

    @Test @DisplayName("在编制数内设岗")
    void postsAreLaidOutWithinTheQuota() {
        given(ganzhou(assigned(OFFICE, ADMIN, 2))).when(allocate("01", "02")).then(allocated(OFFICE, posts(false, "01", "02"), "2011-03-02"));
    }

    @Test @DisplayName("岗位数不得超过编制数")
    void postsStayWithinTheQuota() {
        given(ganzhou(assigned(OFFICE, ADMIN, 2), allocated(OFFICE, posts(false, "01"), FOUNDED))).when(allocate("02", "03"))
            .refuses(POSTS_EXCEED_QUOTA, "assigned", 2, "posts", 3);
    }

    @Test @DisplayName("日后已定的岗位、已定的核减，今日设岗也须计入")
    void whatIsSettledForLaterBindsToday() {
        given(ganzhou(assigned(OFFICE, ADMIN, 2), allocated(OFFICE, posts(false, "01"), "2011-06-01"))).when(allocate("02", "03"))
            .refuses(POSTS_EXCEED_QUOTA, "assigned", 2, "posts", 3, "day", day("2011-06-01"));
        given(ganzhou(assigned(OFFICE, ADMIN, 2), assigned(OFFICE, ADMIN, -1, "2011-06-01"))).when(allocate("02", "03"))
            .refuses(POSTS_EXCEED_QUOTA, "assigned", 1, "posts", 2);
    }

    @Test @DisplayName("一岗一号，不得重号")
    void aPostHasItsOwnCode() {
        given(ganzhou(assigned(OFFICE, ADMIN, 5), allocated(ECONOMY, posts(false, "01"), FOUNDED))).when(allocate("01"))
            .refuses(POST_ALREADY_OPEN, "post", "01");
        given(ganzhou(assigned(OFFICE, ADMIN, 5))).when(allocate("01", "01")).refuses(POST_ALREADY_OPEN, "post", "01");
    }

    @Test @DisplayName("设岗冲正之后，原号可再用")
    void aCodeWronglyUsedIsFreeAgain() {
        given(ganzhou(assigned(OFFICE, ADMIN, 5), allocated(ECONOMY, posts(false, "01"), FOUNDED), new ActReversed(SHAJING, "a9", "误设", on("2011-03-01"))))
            .when(allocate("01")).then(allocated(OFFICE, posts(false, "01"), "2011-03-02"));
    }

    @Test @DisplayName("行政机构不设事业岗位")
    void anOfficeHasNoInstitutionPosts() {
        given(ganzhou(assigned(OFFICE, INSTITUTION, 5))).when(allocate(OFFICE, INSTITUTION, posts(false, "01"), "2011-03-02"))
            .refuses(KIND_MISMATCH, "unitType", UnitType.OFFICE, "kind", INSTITUTION);
    }

    @Test @DisplayName("领导职数不得超过标准：编制四至七名配二名")
    void leadersStayWithinTheStandard() {
        given(ganzhou(assigned(OFFICE, ADMIN, 7), allocated(OFFICE, posts(true, "01", "02"), FOUNDED)))
            .when(allocate(OFFICE, ADMIN, posts(true, "03"), "2011-03-02")).refuses(LEADERSHIP_EXCEEDED, "standard", 2, "leaders", 3);
        given(ganzhou(assigned(OFFICE, ADMIN, 8), allocated(OFFICE, posts(true, "01", "02"), FOUNDED)))
            .when(allocate(OFFICE, ADMIN, posts(true, "03"), "2011-03-02")).then(allocated(OFFICE, posts(true, "03"), "2011-03-02"));
    }

    @Test @DisplayName("领导班子之岗皆为领导职数，不受内设机构标准之限")
    void aLeadershipTeamIsAllLeaders() {
        given(ganzhou(unit(SHAJING, "班子", UnitType.LEADERSHIP), assigned("班子", ADMIN, 5)))
            .when(allocate("班子", ADMIN, posts(true, "01", "02", "03", "04", "05"), "2011-03-02"))
            .then(allocated("班子", posts(true, "01", "02", "03", "04", "05"), "2011-03-02"));
    }

    @Test @DisplayName("职数标准自2007年5月起施行，此前不问")
    void theStandardDidNotBindIn2006() {
        given(ganzhou(assigned(OFFICE, ADMIN, 2))).when(allocate(OFFICE, ADMIN, posts(true, "01", "02", "03"), "2006-03-01"))
            .then(allocated(OFFICE, posts(true, "01", "02", "03"), "2006-03-01"));
    }

    @Test @DisplayName("空岗可撤")
    void anEmptyPostIsWithdrawn() {
        given(ganzhou(allocated(OFFICE, posts(true, "01"), FOUNDED))).when(withdraw("01", "2011-03-02"))
            .then(new PostWithdrawn(SHAJING, OFFICE, ADMIN, "01", true, on("2011-03-02")));
    }

    @Test @DisplayName("有人之岗不得撤，日后有人者亦然")
    void aPostInUseStays() {
        given(ganzhou(allocated(OFFICE, posts(false, "01"), FOUNDED), entered(ZHANG, SHAJING, ADMIN, "01", "2011-06-01")))
            .when(withdraw("01", "2011-03-02")).refuses(POST_IN_USE, "post", "01", "person", ZHANG, "since", day("2011-06-01"));
    }

    @Test @DisplayName("有人兼任之岗不得撤")
    void aPostHeldConcurrentlyStays() {
        given(ganzhou(allocated(OFFICE, posts(false, "01"), FOUNDED), new ConcurrentPostTaken(SHAJING, OFFICE, ZHANG, "01", on("2011-01-01"))))
            .when(withdraw("01", "2011-03-02")).refuses(POST_IN_USE, "post", "01", "person", ZHANG);
    }

    @Test @DisplayName("已撤之岗不再撤")
    void aPostIsWithdrawnOnce() {
        given(ganzhou(allocated(OFFICE, posts(false, "01"), FOUNDED), new PostWithdrawn(SHAJING, OFFICE, ADMIN, "01", false, on("2011-06-01"))))
            .when(withdraw("01", "2011-03-02")).refuses(POST_NOT_OPEN, "post", "01");
    }

    @Test @DisplayName("无此岗，或不在此机构，无从撤")
    void anUnknownPostIsNotFound() {
        given(ganzhou(allocated(ECONOMY, posts(false, "01"), FOUNDED))).when(withdraw("01", "2011-03-02")).knowsNo("post");
        given(ganzhou()).when(withdraw("01", "2011-03-02")).knowsNo("post");
    }
}
