package dingbian.platform;

/** 送件: how a command was sent: by whom, for which organ only (null: any), as a dry run (预审), under which Idempotency-Key (or null). */
public record Sending(String user, String scope, boolean dryRun, String key) {}
