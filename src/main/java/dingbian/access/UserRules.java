package dingbian.access;

import static dingbian.ledger.OfficeEvent.OFFICE;
import static dingbian.ledger.Rule.*;

import dingbian.access.AccessCommand.ApproveUser;
import dingbian.access.AccessCommand.LockUser;
import dingbian.access.AccessCommand.OfProposal;
import dingbian.access.AccessCommand.OfUser;
import dingbian.access.AccessCommand.ProposeUser;
import dingbian.access.AccessCommand.RecoverAdmin;
import dingbian.access.AccessCommand.ResetPassword;
import dingbian.access.AccessCommand.ReturnUser;
import dingbian.ledger.Decision;
import dingbian.ledger.Facts;
import dingbian.ledger.Guards;
import dingbian.ledger.Level;
import dingbian.ledger.Matter;
import dingbian.ledger.OfficeEvent.PasswordReset;
import dingbian.ledger.OfficeEvent.UserLocked;
import dingbian.ledger.UnknownCodeException;
import dingbian.ledger.UserEvent.UserGranted;
import dingbian.ledger.UserEvent.UserProposed;
import dingbian.ledger.UserEvent.UserReturned;
import java.util.List;

/** 用户的规则: no user by one hand alone, and never an office without an admin. Pure. */
final class UserRules {

    private UserRules() {}

    static Decision decide(AccessCommand command, UserFile file) {
        if (command instanceof ProposeUser c) return propose(c, file);
        if (command instanceof ApproveUser c) return approve(c, file);
        if (command instanceof ReturnUser c) return giveBack(c, file);
        if (command instanceof LockUser c) return lock(c, file);
        if (command instanceof ResetPassword c) return reset(c, file);
        if (command instanceof RecoverAdmin c) return recover(c, file);
        throw new AssertionError(command);
    }

    private static Decision propose(ProposeUser c, UserFile x) {
        var guards = x.begin().require(NOT_A_TOWNSHIP, () -> c.scope() == null || x.books().apply(c.scope()).level() == Level.TOWNSHIP,
            () -> Facts.of("organ", c.scope()));
        return x.matter(c.matter()).isNew(guards)
            .approve(() -> List.of(new UserProposed(OFFICE, c.matter(), c.user(), c.role().name(), c.scope(), c.reason(), x.by(), x.basis())));
    }

    private static Decision approve(ApproveUser c, UserFile x) {
        var proposed = proposed(c, x);
        return adminRemains(checked(c, x), proposed.user(), Role.valueOf(proposed.role()) != Role.ADMIN, x)
            .approve(() -> List.of(new UserGranted(OFFICE, c.matter(), proposed.user(), proposed.role(), proposed.scope(), x.by(), x.basis())));
    }

    private static Decision giveBack(ReturnUser c, UserFile x) {
        proposed(c, x);
        return checked(c, x).approve(() -> List.of(new UserReturned(OFFICE, c.matter(), c.reason(), x.by(), x.basis())));
    }

    private static Decision lock(LockUser c, UserFile x) {
        return adminRemains(enabled(c, x), c.user(), true, x)
            .approve(() -> List.of(new UserLocked(OFFICE, c.user(), c.reason(), x.basis())));
    }

    /** Without his password the only admin could not even fetch the new one. */
    private static Decision reset(ResetPassword c, UserFile x) {
        return adminRemains(enabled(c, x), c.user(), true, x)
            .approve(() -> List.of(new PasswordReset(OFFICE, c.user(), x.basis())));
    }

    /** @throws UnknownCodeException if there is no such admin */
    private static Decision recover(RecoverAdmin c, UserFile x) {
        if (x.account(c.user()).role() != Role.ADMIN) throw new UnknownCodeException("user", c.user());
        return enabled(c, x).approve(() -> List.of(new PasswordReset(OFFICE, c.user(), x.basis())));
    }

    /** 经办与审核分离, once the office has more than its first admin. */
    private static Guards checked(OfProposal c, UserFile x) {
        var matter = x.matter(c.matter());
        var guards = matter.follows(x.begin(), x.basis(), UserProposed.class);
        return x.hasOtherChecker() ? matter.notBy(guards, x.by(), UserProposed.class) : guards;
    }

    private static Guards enabled(OfUser c, UserFile x) {
        var account = x.account(c.user());
        return x.begin().require(STEP_OUT_OF_ORDER, account::enabled, () -> Facts.of("matter", c.user(), "last", "UserLocked",
            "wanted", List.of("UserGranted")));
    }

    private static Guards adminRemains(Guards guards, String user, boolean leaves, UserFile x) {
        return guards.require(LAST_ADMIN, () -> !leaves || !x.isAdmin(user) || x.hasAdminBeside(user), () -> Facts.of("user", user));
    }

    private static UserProposed proposed(OfProposal c, UserFile x) {
        Matter matter = x.matter(c.matter());
        return matter.last(UserProposed.class).orElseThrow(() -> new UnknownCodeException("matter", c.matter()));
    }
}
