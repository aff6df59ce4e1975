package dingbian.platform;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** 密钥不符的说明: what a start says that was refused for its key, instead of a stack trace. */
final class KeyFileReport extends AbstractFailureAnalyzer<KeyFileException> {
    @Override protected FailureAnalysis analyze(Throwable root, KeyFileException refused) {
        return new FailureAnalysis(refused.getMessage(), refused.action(), refused);
    }
}
