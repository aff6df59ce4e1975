package dingbian.platform;

import dingbian.ledger.MatterEvent;
import dingbian.platform.Matters.Step;
import java.time.Instant;
import java.time.LocalDate;

/** 办理一步: who took it, when, by which paper, and in which words. */
public record StepRow(String type, String by, String words, String document, String issuer, LocalDate documentDate, LocalDate effectiveOn,
               LocalDate registeredOn, long position, Instant recordedAt) {

    public static StepRow of(Step<? extends MatterEvent> step, String words) {
        var basis = step.event().basis();
        return new StepRow(step.event().type(), step.event().by(), words, basis.document(), basis.issuer(), basis.documentDate(), basis.effectiveOn(),
            basis.registeredOn(), step.position(), step.recordedAt());
    }
}
