package dingbian.reform;

import dingbian.policy.Concerns;
import dingbian.policy.LeadershipStandard;
import dingbian.policy.RuleBook;
import dingbian.policy.Standards;

/** 尺度: the rules and standards that a plan is held against. */
record Policies(RuleBook rules, LeadershipStandard leadership, Standards standards, Concerns concerns) {}
