package dingbian.establishment;

import static dingbian.establishment.Desk.given;
import static dingbian.ledger.Kind.ADMIN;
import static dingbian.ledger.Kind.INSTITUTION;
import static dingbian.ledger.Paper.*;
import static dingbian.ledger.Rule.*;

import dingbian.establishment.EstablishmentCommand.AssignQuota;
import dingbian.establishment.EstablishmentCommand.GrantQuota;
import dingbian.establishment.EstablishmentCommand.Reserve;
import dingbian.establishment.EstablishmentCommand.SetLimit;
import dingbian.ledger.Kind;
import dingbian.ledger.LedgerEvent;
import dingbian.ledger.LimitType;
import dingbian.ledger.QuotaEvent.LimitSet;
import dingbian.ledger.QuotaEvent.QuotaGranted;
import dingbian.ledger.QuotaEvent.QuotaIssued;
import dingbian.ledger.QuotaEvent.ReserveSet;
import dingbian.ledger.QuotaEvent.UnitQuotaAssigned;
import dingbian.ledger.ReservePurpose;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("核定编制")
class QuotaRulesTest {
    private static final LocalDate NEVER = null;

    private static GrantQuota grant(int amount, String day) {
        return new GrantQuota(SHAJING, ADMIN, amount, LimitType.GRANT, on(day));
    }

    private static LedgerEvent[] grantOf(int amount, int change, LocalDate until, String day) {
        return new LedgerEvent[] {new QuotaGranted(SHAJING, ADMIN, amount, change, LimitType.GRANT, until, on(day)),
            new QuotaIssued(DISTRICT, SHAJING, ADMIN, change, until, on(day))};
    }

    private static AssignQuota assign(String unit, Kind kind, int amount) {
        return new AssignQuota(SHAJING, unit, kind, amount, on("2010-12-23"));
    }

    private static UnitQuotaAssigned assignment(String unit, int amount, int change, LocalDate until, String day) {
        return new UnitQuotaAssigned(SHAJING, unit, ADMIN, amount, change, until, on(day));
    }

    @Test @DisplayName("县区限额为数，不为增减")
    void aLimitIsAFigure() {
        given(ganzhou(limit(ADMIN, 380))).when(new SetLimit(DISTRICT, ADMIN, 388, LimitType.GRANT, on("2010-12-23")))
            .then(new LimitSet(DISTRICT, ADMIN, 388, 8, LimitType.GRANT, NEVER, on("2010-12-23")));
    }

    @Test @DisplayName("限额只下达到县区")
    void aTownshipHasNoLimit() {
        given(ganzhou()).when(new SetLimit(SHAJING, ADMIN, 26, LimitType.GRANT, on("2010-12-23"))).refuses(NOT_A_DISTRICT, "organ", SHAJING);
    }

    @Test @DisplayName("核定与下拨同时记两本账")
    void aGrantStandsInBothBooks() {
        given(ganzhou(limit(ADMIN, 388), granted(20), issued(SHAJING, ADMIN, 20, FOUNDED))).when(grant(26, "2010-12-23"))
            .then(grantOf(26, 6, NEVER, "2010-12-23"));
    }

    @Test @DisplayName("核定编制只到乡镇")
    void aDistrictIsGrantedNothing() {
        given(ganzhou()).when(new GrantQuota(DISTRICT, ADMIN, 26, LimitType.GRANT, on("2010-12-23"))).refuses(NOT_A_TOWNSHIP, "organ", DISTRICT);
    }

    @Test @DisplayName("核定之和不得突破限额")
    void grantsStayWithinTheLimit() {
        given(ganzhou(limit(ADMIN, 30), issued(WUJIANG, ADMIN, 5, FOUNDED))).when(grant(26, "2010-12-23"))
            .refuses(LIMIT_EXCEEDED, "approved", 30, "assigned", 5, "left", 25, "asked", 26);
    }

    @Test @DisplayName("日后将满的限额，今日也不得突破")
    void aLimitThatFillsLaterBindsToday() {
        given(ganzhou(limit(ADMIN, 30), issued(WUJIANG, ADMIN, 5, "2011-06-01"))).when(grant(26, "2010-12-23"))
            .refuses(LIMIT_EXCEEDED, "day", day("2011-06-01"));
    }

    @Test @DisplayName("尚无限额记录的，核定不受其限")
    void anUnrecordedLimitBindsNobody() {
        given(ganzhou()).when(grant(26, "2010-12-23")).then(grantOf(26, 26, NEVER, "2010-12-23"));
    }

    @Test @DisplayName("限额制自2007年5月起施行，此前不问")
    void theLimitDidNotBindIn2006() {
        given(ganzhou(limit(ADMIN, 30))).when(grant(31, "2006-06-01")).then(grantOf(31, 31, NEVER, "2006-06-01"));
    }

    @Test @DisplayName("核减不问限额，核到实有以下亦可")
    void aGrantMayFallBelowWhatIsFilled() {
        given(ganzhou(limit(ADMIN, 0), granted(1), entered(ZHANG, "2010-01-01"))).when(grant(0, "2010-12-23"))
            .then(grantOf(0, -1, NEVER, "2010-12-23"));
    }

    @Test @DisplayName("补记的核定只管到下一次核定为止，限额也只看到那时")
    void aBackDatedFigureEndsWhereALaterOneBegins() {
        given(ganzhou(limit(ADMIN, 30), granted(SHAJING, ADMIN, 20, "2011-03-01"), issued(SHAJING, ADMIN, 20, "2011-03-01"),
            issued(WUJIANG, ADMIN, 10, "2011-03-01"))).when(grant(26, "2010-12-23"))
            .then(grantOf(26, 26, day("2011-03-01"), "2010-12-23"));
    }

    @Test @DisplayName("编制分解到机构，以数为准")
    void aUnitGetsItsShare() {
        given(ganzhou(granted(26), assigned(OFFICE, ADMIN, 10))).when(assign(OFFICE, ADMIN, 15))
            .then(assignment(OFFICE, 15, 5, NEVER, "2010-12-23"));
    }

    @Test @DisplayName("分解之和不得突破核定；无此机构，不得分解")
    void unitsShareNoMoreThanWasGranted() {
        given(ganzhou(granted(26))).when(assign("无此", ADMIN, 1)).knowsNo("unit");
        given(ganzhou(granted(26), assigned(OFFICE, ADMIN, 20))).when(assign(ECONOMY, ADMIN, 7))
            .refuses(QUOTA_EXCEEDED, "approved", 26, "assigned", 20, "left", 6, "asked", 7);
    }

    @Test @DisplayName("日后核减的，今日分解即以核减后的为限")
    void aLaterCutBindsToday() {
        given(ganzhou(granted(26), granted(SHAJING, ADMIN, -6, "2011-06-01"))).when(assign(OFFICE, ADMIN, 21))
            .refuses(QUOTA_EXCEEDED, "approved", 20, "day", day("2011-06-01"));
    }

    @Test @DisplayName("行政机构不得分解事业编制，减为零则可")
    void anOfficeHasNoInstitutionQuota() {
        given(ganzhou(granted(SHAJING, INSTITUTION, 40, FOUNDED))).when(assign(OFFICE, INSTITUTION, 3))
            .refuses(KIND_MISMATCH, "unit", OFFICE, "kind", INSTITUTION);
        given(ganzhou(granted(SHAJING, INSTITUTION, 40, FOUNDED), assigned(OFFICE, INSTITUTION, 3))).when(assign(OFFICE, INSTITUTION, 0))
            .then(new UnitQuotaAssigned(SHAJING, OFFICE, INSTITUTION, 0, -3, NEVER, on("2010-12-23")));
    }

    @Test @DisplayName("补记的分解只管到下一次分解为止")
    void aBackDatedShareEndsWhereALaterOneBegins() {
        given(ganzhou(granted(26), assigned(OFFICE, ADMIN, 10, "2011-03-01"))).when(assign(OFFICE, ADMIN, 26))
            .then(assignment(OFFICE, 26, 26, day("2011-03-01"), "2010-12-23"));
    }

    @Test @DisplayName("预留编制按用途各记其数")
    void reservesAreKeptByPurpose() {
        given(ganzhou(granted(26), new ReserveSet(SHAJING, ADMIN, ReservePurpose.OTHER, 1, 1, null, on(FOUNDED))))
            .when(new Reserve(SHAJING, ADMIN, ReservePurpose.LEADERSHIP, 2, on("2010-12-23")))
            .then(new ReserveSet(SHAJING, ADMIN, ReservePurpose.LEADERSHIP, 2, 2, NEVER, on("2010-12-23")));
    }

    @Test @DisplayName("未建账之日，不得核编")
    void nothingIsGrantedBeforeTheBook() {
        given(ganzhou()).when(new Reserve(SHAJING, ADMIN, ReservePurpose.OTHER, 1, on("1999-12-31"))).refuses(BOOK_NOT_OPEN, "organ", SHAJING);
    }
}
