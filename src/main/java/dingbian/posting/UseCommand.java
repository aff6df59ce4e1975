package dingbian.posting;

import dingbian.ledger.Amount;
import dingbian.ledger.Basis;
import dingbian.ledger.Code;
import dingbian.ledger.EntryMode;
import dingbian.ledger.Kind;
import dingbian.ledger.Optional;
import dingbian.ledger.OrganCode;
import dingbian.ledger.PersonRef;
import dingbian.ledger.Text;
import java.util.List;

/** 用编之请. */
sealed interface UseCommand extends PostingCommand {
    int MOST_SLOTS = 500;

    /** 申请用编; {@code replaces}: who is to leave for it. */
    record RequestUse(@OrganCode String organ, @Code String application, @Optional @Code String unit, Kind kind, @Amount(min = 1, max = MOST_SLOTS) int count,
                      EntryMode mode, List<PersonRef> replaces, @Text(max = 500) String reason, Basis basis) implements UseCommand {}

    /** 审核用编: how many the office advises. */
    record ReviewUse(@OrganCode String organ, @Code String application, @Amount(max = MOST_SLOTS) int advised, @Optional @Text(max = 500) String opinion,
                     Basis basis) implements UseCommand {}

    /** 批准用编: how many the commission grants. */
    record ApproveUse(@OrganCode String organ, @Code String application, @Amount(min = 1, max = MOST_SLOTS) int count,
                      @Optional @Text(max = 500) String opinion, Basis basis) implements UseCommand {}

    /** 退回用编. */
    record ReturnUse(@OrganCode String organ, @Code String application, @Text(max = 500) String reason, Basis basis) implements UseCommand {}

    /** 核准用编: gives out numbered slots; {@code application} null: by a notice alone. */
    record AuthoriseUse(@OrganCode String organ, Kind kind, @Amount(min = 1, max = MOST_SLOTS) int count, EntryMode mode, @Text(max = 60) String notice,
                        @Optional @Code String application, @Optional @Code String unit, List<PersonRef> replaces, Basis basis) implements UseCommand {}

    /** 销号. */
    record CancelSlot(@Code String slot, @Optional @Text(max = 500) String reason, Basis basis) implements UseCommand {}
}
