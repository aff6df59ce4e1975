/** 台账: the facts, the signed lines that they become, and the book that they add up to. Knows no rule, no desk, no database. */
package dingbian.ledger;
