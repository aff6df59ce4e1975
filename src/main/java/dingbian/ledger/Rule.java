package dingbian.ledger;

import java.util.Locale;

/**
 * 规则: why an act may not be, in order of precedence. The number in domain practice (R01…), the 依据 and the days in force
 * stand in policy/rules.csv, the sentences in messages, an example and the remedy in docs/rules.md.
 */
public enum Rule {
    DATES_OUT_OF_ORDER,
    BOOK_ALREADY_OPEN,
    BOOK_NOT_OPEN,
    NOT_A_DISTRICT,
    NOT_A_TOWNSHIP,
    CROSS_LEVEL,
    NOT_ZERO_SUM,
    TWO_USERS_NEEDED,
    MATTER_ALREADY_OPEN,
    STEP_OUT_OF_ORDER,
    MAKER_IS_CHECKER,
    DUE_TOO_EARLY,
    FINDING_OPEN,
    LAST_ADMIN,
    ALREADY_REVERSED,
    REVERSAL_IS_FINAL,
    OFFICE_ACT_STANDS,
    LATER_ACT_DEPENDS,
    UNIT_ALREADY_OPEN,
    UNIT_NOT_OPEN,
    UNIT_IN_USE,
    QUESTION_ALREADY_OPEN,
    POST_ALREADY_OPEN,
    POST_NOT_OPEN,
    POST_IN_USE,
    STATEMENT_ALREADY_RECORDED,
    KIND_MISMATCH,
    LIMIT_EXCEEDED,
    RETURN_BEFORE_LOAN,
    LOAN_NOT_OPEN,
    QUOTA_IN_USE,
    QUOTA_EXCEEDED,
    POSTS_EXCEED_QUOTA,
    LEADERSHIP_EXCEEDED,
    PLAN_DOES_NOT_FIT,
    LISTED_TWICE,
    POST_NOT_OFFERED,
    NOT_A_CANDIDATE,
    NOT_ON_QUOTA,
    LATER_MOVE,
    ALREADY_ON_POST,
    PERSON_ELSEWHERE,
    SLOT_SPENT,
    SLOT_NOT_OPEN,
    SLOT_EXPIRED,
    SLOT_MISMATCH,
    APPLICATION_MISMATCH,
    MORE_THAN_APPROVED,
    ALREADY_REPLACED,
    UNSETTLED_CANCELLATION,
    NO_VACANCY,
    OVER_QUOTA,
    ONE_OUT_ONE_IN,
    POST_TAKEN,
    NO_AUTHORISATION,
    ALREADY_AWAY,
    NOT_AWAY,
    ALREADY_CONCURRENT,
    NOT_CONCURRENT,
    ALREADY_EXCESS,
    NOT_EXCESS,
    NOT_LEFT,
    ALREADY_ERASED,
    PERSON_STILL_SEATED,
    RETENTION_NOT_OVER,
    HISTORY_REWRITTEN,
    HEAD_NOT_LOST,
    IDEMPOTENCY_KEY_REUSED;

    /** 出处: where the rule is explained. */
    public String page() {
        return "docs/rules.md#" + name().toLowerCase(Locale.ROOT);
    }
}
