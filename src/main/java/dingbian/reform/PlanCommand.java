package dingbian.reform;

import dingbian.ledger.Basis;
import dingbian.ledger.Code;
import dingbian.ledger.Optional;
import dingbian.ledger.OrganCode;
import dingbian.ledger.PlanEvent.PlannedUnit;
import dingbian.ledger.Required;
import dingbian.ledger.Text;
import java.util.List;

/** 三定方案之请: 乡镇报送 → 编办初审 → 编委审核 → 区委、区政府批准 → 下发 (甘机编办[2011]18号一、3.). */
sealed interface PlanCommand extends ReformCommand {
    String plan();

    /** 拟三定方案: the first version, or the next one of a plan that is drafted or was returned. */
    record DraftPlan(@OrganCode String organ, @Code String plan, @Text(max = 100) String title, @Optional @Text(max = 500) List<String> duties,
                     @Required List<PlannedUnit> units, @Optional @Code List<String> closing, Basis basis) implements PlanCommand {}

    /** 报送方案. */
    record SubmitPlan(@OrganCode String organ, @Code String plan, Basis basis) implements PlanCommand {}

    /** 编办初审. */
    record ReviewPlan(@OrganCode String organ, @Code String plan, @Optional @Text(max = 500) String opinion, Basis basis) implements PlanCommand {}

    /** 编委审核. */
    record ExaminePlan(@OrganCode String organ, @Code String plan, @Optional @Text(max = 500) String opinion, Basis basis) implements PlanCommand {}

    /** 批准方案. */
    record ApprovePlan(@OrganCode String organ, @Code String plan, @Optional @Text(max = 500) String opinion, Basis basis) implements PlanCommand {}

    /** 退回方案. */
    record ReturnPlan(@OrganCode String organ, @Code String plan, @Text(max = 500) String reason, Basis basis) implements PlanCommand {}

    /** 下发方案. */
    record IssuePlan(@OrganCode String organ, @Code String plan, Basis basis) implements PlanCommand {}
}
