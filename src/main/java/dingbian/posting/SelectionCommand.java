package dingbian.posting;

import dingbian.ledger.Amount;
import dingbian.ledger.AssignmentMode;
import dingbian.ledger.Basis;
import dingbian.ledger.Code;
import dingbian.ledger.Optional;
import dingbian.ledger.OrganCode;
import dingbian.ledger.PersonRef;
import dingbian.ledger.Required;
import java.util.List;

/** 选岗之请. */
sealed interface SelectionCommand extends PostingCommand {

    /** 开展选岗, by competition or mutual selection; an appointment is no selection. */
    record OpenSelection(@OrganCode String organ, @Code String round, @Code String unit, AssignmentMode method, @Required @Code List<String> posts, Basis basis)
            implements SelectionCommand {
        public OpenSelection {
            if (method == AssignmentMode.APPOINTMENT) throw new IllegalArgumentException("an appointment is no selection");
        }
    }

    /** 列候选人; once more replaces the list. */
    record ListCandidates(@OrganCode String organ, @Code String round, @Required List<PersonRef> candidates, Basis basis) implements SelectionCommand {}

    /** 中选者. */
    record Chosen(@Code String post, PersonRef person, @Optional @Amount Integer score) {}

    /** 定选岗结果: the chosen take their posts in the same act; none, if nobody was. */
    record DecideSelection(@OrganCode String organ, @Code String round, List<Chosen> choices, Basis basis) implements SelectionCommand {}
}
