/** 核查: what stood on any date, as it was known on any other, and what should not have. Reads only; its tables are written from events. */
package dingbian.audit;
