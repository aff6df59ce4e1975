package dingbian.log;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** 存证密钥不符的说明: what a start says that was refused for its log key, instead of a stack trace. */
final class LogKeyReport extends AbstractFailureAnalyzer<LogKeyException> {
    @Override protected FailureAnalysis analyze(Throwable root, LogKeyException refused) {
        return new FailureAnalysis(refused.getMessage(), refused.action(), refused);
    }
}
