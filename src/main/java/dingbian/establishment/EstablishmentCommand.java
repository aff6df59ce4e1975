package dingbian.establishment;

import dingbian.ledger.Amount;
import dingbian.ledger.Basis;
import dingbian.ledger.Code;
import dingbian.ledger.EstablishmentEvent.Severity;
import dingbian.ledger.Kind;
import dingbian.ledger.LedgerCommand;
import dingbian.ledger.Level;
import dingbian.ledger.LimitType;
import dingbian.ledger.Optional;
import dingbian.ledger.OrganCode;
import dingbian.ledger.PostEvent.NumberedPost;
import dingbian.ledger.Required;
import dingbian.ledger.ReservePurpose;
import dingbian.ledger.Text;
import dingbian.ledger.TownshipClass;
import dingbian.ledger.UnitType;
import java.time.LocalDate;
import java.util.List;

/** 核编之请. An {@code amount} is the number that holds from {@code basis.effectiveOn} on, in posts, not an increment. */
sealed interface EstablishmentCommand extends LedgerCommand {

    /** 建账. */
    record OpenBook(@OrganCode String organ, @Text(max = 60) String name, Level level, @Optional @OrganCode String parent,
                    @Optional TownshipClass townshipClass, @Optional @Amount(max = 100_000_000) Integer population,
                    Basis basis) implements EstablishmentCommand {}

    /** 下达限额. */
    record SetLimit(@OrganCode String organ, Kind kind, @Amount int amount, LimitType limitType, Basis basis)
            implements EstablishmentCommand {}

    /** 申请限额. */
    record ProposeLimit(@OrganCode String organ, @Code String proposal, Kind kind, @Amount int amount, LimitType limitType, Basis basis)
            implements EstablishmentCommand {}

    /** 批准限额. */
    record ApproveLimit(@OrganCode String organ, @Code String proposal, Basis basis) implements EstablishmentCommand {}

    /** 退回限额申请. */
    record ReturnLimit(@OrganCode String organ, @Code String proposal, @Text(max = 500) String reason, Basis basis) implements EstablishmentCommand {}

    /** 核定编制. */
    record GrantQuota(@OrganCode String organ, Kind kind, @Amount int amount, LimitType limitType, Basis basis)
            implements EstablishmentCommand {}

    /** 动态调剂: here amounts are what is given and taken. */
    record Reallocate(Kind kind, @Required List<Share> from, @Required List<Share> to, @Optional LocalDate returnDue, Basis basis)
            implements EstablishmentCommand {}

    /** 份额: what one organ gives or takes, in posts. */
    record Share(@OrganCode String organ, @Amount(min = 1) int amount) {}

    /** 归还周转: {@code from} the borrower {@code to} the lender, of the loan that goes back on {@code returnDue}. */
    record ReturnLoan(Kind kind, @OrganCode String from, @OrganCode String to, @Amount(min = 1) int amount, LocalDate returnDue, Basis basis)
            implements EstablishmentCommand {}

    /** 设立机构. */
    record OpenUnit(@OrganCode String organ, @Code String unit, @Text(max = 60) String name, UnitType unitType,
                    @Optional @Text(max = 60) List<String> plates, @Optional @Text(max = 500) List<String> duties,
                    @Optional @Text(max = 60) List<String> predecessors, Basis basis) implements EstablishmentCommand {}

    /** 撤销机构. */
    record CloseUnit(@OrganCode String organ, @Code String unit, Basis basis) implements EstablishmentCommand {}

    /** 机构更名. */
    record RenameUnit(@OrganCode String organ, @Code String unit, @Text(max = 60) String name, Basis basis)
            implements EstablishmentCommand {}

    /** 挂牌, 摘牌. */
    record HangPlate(@OrganCode String organ, @Code String unit, @Text(max = 60) String plate, boolean remove, Basis basis)
            implements EstablishmentCommand {}

    /** 上划. */
    record MoveSuperior(@OrganCode String organ, @Code String unit, @Text(max = 60) String superior, boolean countsInCap, Basis basis)
            implements EstablishmentCommand {}

    /** 性质待定: what is asked of a higher office. */
    record LeaveUndecided(@OrganCode String organ, @Code String unit, @Text(max = 500) String question, Basis basis)
            implements EstablishmentCommand {}

    /** 分解编制到机构. */
    record AssignQuota(@OrganCode String organ, @Code String unit, Kind kind, @Amount int amount, Basis basis)
            implements EstablishmentCommand {}

    /** 设岗. */
    record AllocatePosts(@OrganCode String organ, @Code String unit, Kind kind, @Required List<NumberedPost> posts, Basis basis)
            implements EstablishmentCommand {}

    /** 撤岗. */
    record WithdrawPost(@OrganCode String organ, @Code String unit, @Code String post, Basis basis) implements EstablishmentCommand {}

    /** 预留编制. */
    record Reserve(@OrganCode String organ, Kind kind, ReservePurpose purpose, @Amount int amount, Basis basis)
            implements EstablishmentCommand {}

    /** 记原文数字. */
    record RecordStatement(@OrganCode String organ, @Code String statement, @Text(max = 200) String subject,
                           @Text(max = 1000) String words, @Text(max = 200) String stated, @Text(max = 200) String against,
                           @Optional @Text(max = 1000) String againstWords, @Text(max = 500) String treatment, Severity severity,
                           Basis basis) implements EstablishmentCommand {}
}
