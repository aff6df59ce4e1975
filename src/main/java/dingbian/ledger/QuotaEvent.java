package dingbian.ledger;

import static dingbian.ledger.Measure.*;

import java.time.LocalDate;
import java.util.List;

/** 编制数之事. {@code amount} is the number from the day on, {@code change} what it adds to the number before; both in posts. */
public sealed interface QuotaEvent extends EstablishmentEvent {

    /** 下达限额: how many of a kind the district may have in all. */
    record LimitSet(String organ, Kind kind, int amount, int change, LimitType limitType, Basis basis) implements QuotaEvent {
        @Override public List<Line> lines() {
            return quota(this, kind, change, limitType);
        }
    }

    /** 核定: how many of a kind an organ may have. */
    record QuotaGranted(String organ, Kind kind, int amount, int change, LimitType limitType, Basis basis) implements QuotaEvent {
        @Override public List<Line> lines() {
            return quota(this, kind, change, limitType);
        }
    }

    /** 下拨: what the district's book says of the same grant or reallocation. */
    record QuotaIssued(String organ, String township, Kind kind, int change, Basis basis) implements QuotaEvent {
        @Override public List<Line> lines() {
            return List.of(Line.in(organ, basis).unit(township).kind(kind).count(ASSIGNED, change));
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

    /** 分解: how many of the organ's posts a unit has. */
    record UnitQuotaAssigned(String organ, String unit, Kind kind, int amount, int change, Basis basis) implements QuotaEvent {
        @Override public List<Line> lines() {
            return List.of(Line.in(organ, basis).unit(unit).kind(kind).count(ASSIGNED, change));
        }
    }

    /** 预留: how many vacancies are kept back, and for whom. */
    record ReserveSet(String organ, Kind kind, ReservePurpose purpose, int amount, int change, Basis basis) implements QuotaEvent {
        @Override public List<Line> lines() {
            var measure = purpose == ReservePurpose.LEADERSHIP ? LEADERSHIP_RESERVE : OTHER_RESERVE;
            return List.of(Line.in(organ, basis).kind(kind).count(measure, change));
        }
    }

    private static List<Line> quota(LedgerEvent event, Kind kind, int change, LimitType type) {
        var base = Line.in(event.organ(), event.basis()).kind(kind);
        return List.of(base.count(APPROVED, change), base.fact(LIMIT_TYPE, type));
    }
}
