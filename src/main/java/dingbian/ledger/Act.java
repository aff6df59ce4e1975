package dingbian.ledger;

import java.time.Instant;

/**
 * 一事一纸: one command as it reaches the books. {@code by} is the user who sends it, {@code scope} the only organ that he may write
 * for, or null; {@code dryRun}: 预审, nothing is written; {@code recordedAt} is set by a scenario only, {@code scenario} names it.
 */
public record Act(String id, String by, String scope, boolean dryRun, Instant recordedAt, String scenario) {}
