/** 改革: what a reform plans, what the figures allow, what was carried out and what an inspection found of it. */
package dingbian.reform;
