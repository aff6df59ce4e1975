/** 谁可以: who may do what, and on whose book. Knows users, roles and doors; nothing of quotas. */
package dingbian.access;
