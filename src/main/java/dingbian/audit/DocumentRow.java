package dingbian.audit;

import java.time.LocalDate;

/** 文件一行: a paper on which something was recorded, and how many acts. */
record DocumentRow(String document, String issuer, LocalDate documentDate, LocalDate effectiveOn, int acts) {}
