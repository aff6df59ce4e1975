package dingbian.ledger;

import java.time.LocalDate;

/** 三个日期: 发文, 同意(生效), 入库登记; civil days of Asia/Shanghai. */
public record Days(LocalDate documentDate, LocalDate effectiveOn, LocalDate registeredOn) {}
