package dingbian.ledger;

import static dingbian.ledger.Measure.*;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * 编制数之事. {@code amount} is the number from the day on, {@code change} what it adds to the number before; both in posts.
 * {@code until}: the day of a later figure that was recorded earlier and goes on to hold, or null.
 */
public sealed interface QuotaEvent extends EstablishmentEvent {

    Kind kind();

    /** 所指: the unit or purpose whose figure it is; null: the organ's own. */
    default String of() {
        return null;
    }

    /** 下达限额: how many of a kind the district may have in all. */
    record LimitSet(String organ, Kind kind, int amount, int change, LimitType limitType, LocalDate until, Basis basis)
            implements QuotaEvent {
        @Override public List<Line> lines() {
            return figure(Line.in(organ, basis).kind(kind), APPROVED, change, until, limitType);
        }
    }

    /** 核定: how many of a kind an organ may have. */
    record QuotaGranted(String organ, Kind kind, int amount, int change, LimitType limitType, LocalDate until, Basis basis)
            implements QuotaEvent {
        @Override public List<Line> lines() {
            return figure(Line.in(organ, basis).kind(kind), APPROVED, change, until, limitType);
        }
    }

    /** 下拨: what the district's book says of the same grant or reallocation. */
    record QuotaIssued(String organ, String township, Kind kind, int change, LocalDate until, Basis basis) implements QuotaEvent {
        @Override public List<Line> lines() {
            return figure(Line.in(organ, basis).unit(township).kind(kind), ASSIGNED, change, until, null);
        }
    }

    /** 动态调剂: what one organ gives (negative) or takes (positive); a loan (周转) also says when it goes back. */
    record QuotaReallocated(String organ, Kind kind, int change, LocalDate returnDue, Basis basis) implements QuotaEvent {
        @Override public List<Line> lines() {
            var base = Line.in(organ, basis).kind(kind);
            return returnDue == null ? List.of(base.count(APPROVED, change))
                : List.of(base.count(APPROVED, change), base.fact(LOAN, returnDue).count(LOAN, change));
        }
    }

    /** 归还周转: what the borrower gives back (negative) and the lender gets back (positive) of the loan due on {@code returnDue}. */
    record LoanReturned(String organ, Kind kind, int change, LocalDate returnDue, Basis basis) implements QuotaEvent {
        @Override public List<Line> lines() {
            var base = Line.in(organ, basis).kind(kind);
            return List.of(base.count(APPROVED, change), base.fact(LOAN, returnDue).count(LOAN, change));
        }
    }

    /** 分解: how many of the organ's posts a unit has. */
    record UnitQuotaAssigned(String organ, String unit, Kind kind, int amount, int change, LocalDate until, Basis basis)
            implements QuotaEvent {
        @Override public String of() {
            return unit;
        }

        @Override public List<Line> lines() {
            return figure(Line.in(organ, basis).unit(unit).kind(kind), ASSIGNED, change, until, null);
        }
    }

    /** 预留: how many vacancies are kept back, and for whom. */
    record ReserveSet(String organ, Kind kind, ReservePurpose purpose, int amount, int change, LocalDate until, Basis basis)
            implements QuotaEvent {
        @Override public String of() {
            return purpose.name();
        }

        @Override public List<Line> lines() {
            var measure = purpose == ReservePurpose.LEADERSHIP ? LEADERSHIP_RESERVE : OTHER_RESERVE;
            return figure(Line.in(organ, basis).kind(kind), measure, change, until, null);
        }
    }

    private static List<Line> figure(Line base, Measure measure, int change, LocalDate until, LimitType type) {
        var lines = new ArrayList<>(List.of(base.count(measure, change)));
        if (until != null) lines.add(base.from(until).count(measure, -change));
        if (type != null) lines.add(base.fact(LIMIT_TYPE, type));
        return lines;
    }
}
