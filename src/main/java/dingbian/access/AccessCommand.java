package dingbian.access;

import dingbian.ledger.Basis;
import dingbian.ledger.Code;
import dingbian.ledger.LedgerCommand;
import dingbian.ledger.Optional;
import dingbian.ledger.OrganCode;
import dingbian.ledger.Text;
import dingbian.ledger.UserName;

/** 权限之请: users are proposed by one and granted by another; to lock out takes one alone. */
sealed interface AccessCommand extends LedgerCommand {

    /** 有关一件用户申请之请, once it was made. */
    sealed interface OfProposal extends AccessCommand {
        String matter();
    }

    /** 有关一个已有用户之请. */
    sealed interface OfUser extends AccessCommand {
        String user();
    }

    /** 用户申请: {@code scope} is the organ of a township's user, and of nobody else. */
    record ProposeUser(@Code String matter, @UserName String user, Role role, @Optional @OrganCode String scope, @Optional String reason, Basis basis)
            implements AccessCommand {
        public ProposeUser {
            if ((role == Role.TOWNSHIP) != (scope != null)) throw new IllegalArgumentException("a township's user, and only he, has a scope");
        }
    }

    /** 开通用户. */
    record ApproveUser(@Code String matter, Basis basis) implements OfProposal {}

    /** 用户申请退回. */
    record ReturnUser(@Code String matter, @Text String reason, Basis basis) implements OfProposal {}

    /** 停用用户. */
    record LockUser(@UserName String user, @Text String reason, Basis basis) implements OfUser {}

    /** 重置口令. */
    record ResetPassword(@UserName String user, Basis basis) implements OfUser {}

    /** 找回管理员口令, on the machine of the server only: for an ADMIN whom nobody can reset, since there is no other. */
    record RecoverAdmin(@UserName String user, Basis basis) implements OfUser {}
}
