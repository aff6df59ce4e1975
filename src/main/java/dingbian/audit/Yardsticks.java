package dingbian.audit;

import dingbian.policy.DocumentNumbers;
import dingbian.policy.Issuers;
import dingbian.policy.LeadershipStandard;
import dingbian.policy.Milestones;
import dingbian.policy.Parameters;
import dingbian.policy.Standards;
import org.springframework.stereotype.Component;

/** 尺度: what the checks measure by; all of it dated. */
@Component
record Yardsticks(Standards standards, Parameters parameters, LeadershipStandard leadership, Milestones milestones, Issuers issuers,
                  DocumentNumbers numbers) {}
