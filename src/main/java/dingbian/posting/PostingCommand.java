package dingbian.posting;

import dingbian.ledger.AssignmentMode;
import dingbian.ledger.Basis;
import dingbian.ledger.Code;
import dingbian.ledger.DiversionChannel;
import dingbian.ledger.EntryMode;
import dingbian.ledger.ExceptionType;
import dingbian.ledger.ExcessGround;
import dingbian.ledger.ExitMode;
import dingbian.ledger.Kind;
import dingbian.ledger.LeaveReason;
import dingbian.ledger.LedgerCommand;
import dingbian.ledger.Optional;
import dingbian.ledger.OrganCode;
import dingbian.ledger.PersonRef;
import dingbian.ledger.Text;
import java.time.LocalDate;

/** 上下编之请. */
sealed interface PostingCommand extends LedgerCommand permits PostingCommand.OfPerson, PostingCommand.Reverse, UseCommand,
        SelectionCommand {

    /** 有关一人之请. */
    sealed interface OfPerson extends PostingCommand {
        PersonRef person();
    }

    /** 录期初. */
    record RecordOpening(@OrganCode String organ, @Code String unit, Kind kind, PersonRef person, @Optional @Code String post,
                         boolean offQuota, Basis basis) implements OfPerson {}

    /** 上编. */
    record Enter(@OrganCode String organ, @Code String unit, Kind kind, PersonRef person, @Optional @Code String post, EntryMode mode,
                 @Optional @Code String slot, @Optional Exemption exception, Basis basis) implements OfPerson {
        public Enter {
            if (slot != null && exception != null) throw new IllegalArgumentException("a slot, or what stands in for it");
        }
    }

    /** 免用编核准: of which type, and by which document. */
    record Exemption(ExceptionType type, @Text String document) {}

    /** 上岗. */
    record Assign(PersonRef person, @OrganCode String organ, @Code String unit, @Code String post, AssignmentMode via, Basis basis)
            implements OfPerson {}

    /** 调动. */
    record Transfer(PersonRef person, @OrganCode String toOrgan, @Code String toUnit, Kind toKind, @Optional @Code String toPost,
                    @Optional @Code String slot, Basis basis) implements OfPerson {}

    /** 下编. */
    record Exit(PersonRef person, ExitMode mode, Basis basis) implements OfPerson {}

    /** 兼任; with {@code end} 免兼. */
    record ConcurrentPost(PersonRef person, @OrganCode String organ, @Code String unit, @Code String post, boolean end, Basis basis)
            implements OfPerson {}

    /** 离岗. */
    record LeavePost(PersonRef person, @Optional LeaveReason reason, Basis basis) implements OfPerson {}

    /** 返岗. */
    record ReturnToPost(PersonRef person, Basis basis) implements OfPerson {}

    /** 列为超编, and on which ground; with a channel, destination or day, planned at once. */
    record DeclareExcess(PersonRef person, @Optional DiversionChannel channel, @Optional @Text String destination, @Optional LocalDate due,
                         @Optional ExcessGround ground, Basis basis)
            implements OfPerson {}

    /** 计划分流; {@code due}: by when he is to be gone. */
    record PlanDiversion(PersonRef person, @Optional DiversionChannel channel, @Optional @Text String destination, @Optional LocalDate due, Basis basis)
            implements OfPerson {}

    /** 完成分流. */
    record CompleteDiversion(PersonRef person, @Optional DiversionChannel channel, @Optional @Text String destination, Basis basis)
            implements OfPerson {}

    /** 冲正: the whole act that wrote the event. */
    record Reverse(@Text(max = 64) String eventId, @Text(max = 500) String reason, Basis basis) implements PostingCommand {}
}
