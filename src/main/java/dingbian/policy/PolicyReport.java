package dingbian.policy;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** 标准有误的说明: what a start says that was refused for a policy file, instead of a stack trace. */
final class PolicyReport extends AbstractFailureAnalyzer<PolicyException> {
    @Override protected FailureAnalysis analyze(Throwable root, PolicyException refused) {
        return new FailureAnalysis(refused.getMessage(), refused.action(), refused);
    }
}
