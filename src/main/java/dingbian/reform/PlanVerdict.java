package dingbian.reform;

import dingbian.ledger.Kind;
import dingbian.ledger.PlanEvent.PlanDrafted;
import dingbian.platform.Moment;
import dingbian.platform.Rows;
import dingbian.platform.Wording;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** 核对结果: all problems of a plan at a moment, in words and numbers; it {@code fits} when none is an ERROR. */
record PlanVerdict(LocalDate at, String axis, Instant knownAt, long position, String organ, String plan, int version, boolean fits, long errors,
                   List<Problem> problems) {

    /** 不合之处: the rule or concern, the figures, and what can be done. */
    record Problem(String rule, String number, String level, String unit, Kind kind, Map<String, Object> facts, String detail, String detailEn,
                   String remedy, String remedyEn, String basis) {

        static Problem of(Misfit misfit, Wording wording) {
            var facts = misfit.said().facts();
            var remedy = "remedy." + misfit.rule();
            return new Problem(misfit.rule(), misfit.number(), misfit.level(), misfit.unit(), misfit.kind(), facts, wording.zh(misfit.said().key(), facts),
                wording.en(misfit.said().key(), facts), wording.zh(remedy, facts), wording.en(remedy, facts), misfit.basis());
        }
    }

    static PlanVerdict of(Moment moment, PlanDrafted plan, List<Misfit> misfits, Wording wording) {
        long errors = misfits.stream().filter(Misfit::isError).count();
        return new PlanVerdict(moment.at(), Rows.word(moment), moment.knownAt(), moment.position(), plan.organ(), plan.plan(), plan.version(), errors == 0,
            errors, misfits.stream().map(misfit -> Problem.of(misfit, wording)).toList());
    }
}
