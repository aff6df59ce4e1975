package dingbian.establishment;

import dingbian.establishment.EstablishmentCommand.*;
import dingbian.ledger.Basis;
import dingbian.ledger.Decision;

/** 核编的规则: which of them answers which command. */
final class Establishment {

    private Establishment() {}

    static Decision decide(EstablishmentCommand command, Basis basis, Shelf shelf) {
        if (command instanceof OpenBook c) return BookRules.openBook(c, basis, shelf);
        if (command instanceof RecordStatement c) return BookRules.recordStatement(c, basis, shelf);
        if (command instanceof SetLimit c) return LimitRules.set(c, basis, shelf);
        if (command instanceof ProposeLimit c) return LimitRules.propose(c, basis, shelf);
        if (command instanceof ApproveLimit c) return LimitRules.approve(c, basis, shelf);
        if (command instanceof ReturnLimit c) return LimitRules.giveBack(c, basis, shelf);
        if (command instanceof GrantQuota c) return QuotaRules.grantQuota(c, basis, shelf);
        if (command instanceof Reallocate c) return ReallocationRules.reallocate(c, basis, shelf);
        if (command instanceof ReturnLoan c) return ReallocationRules.returnLoan(c, basis, shelf);
        if (command instanceof AssignQuota c) return QuotaRules.assignQuota(c, basis, shelf);
        if (command instanceof Reserve c) return QuotaRules.reserve(c, basis, shelf);
        if (command instanceof OpenUnit c) return UnitRules.openUnit(c, basis, shelf);
        if (command instanceof CloseUnit c) return UnitRules.closeUnit(c, basis, shelf);
        if (command instanceof RenameUnit c) return UnitRules.renameUnit(c, basis, shelf);
        if (command instanceof HangPlate c) return UnitRules.hangPlate(c, basis, shelf);
        if (command instanceof MoveSuperior c) return UnitRules.moveSuperior(c, basis, shelf);
        if (command instanceof LeaveUndecided c) return UnitRules.leaveUndecided(c, basis, shelf);
        if (command instanceof AllocatePosts c) return PostRules.allocatePosts(c, basis, shelf);
        if (command instanceof WithdrawPost c) return PostRules.withdrawPost(c, basis, shelf);
        throw new AssertionError(command);
    }
}
