/** 交换: what leaves the page for another program: a table, as it is shown, as a workbook. */
package dingbian.exchange;
