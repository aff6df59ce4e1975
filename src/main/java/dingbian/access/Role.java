package dingbian.access;

/** 角色: what somebody may do. TOWNSHIP sees and posts in the book of one organ only; AUDITOR reads everything and writes nothing. */
public enum Role { CLERK, REVIEWER, TOWNSHIP, AUDITOR, ADMIN }
