/** 标准: rules, standards and parameters as dated data with their 依据. Numbers, never ifs; always asked with a date. */
package dingbian.policy;
