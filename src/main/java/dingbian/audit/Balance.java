package dingbian.audit;

import dingbian.platform.Moment;
import dingbian.platform.Rows;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** 编制余缺表: what the books add up to at the end of a day. */
public record Balance(LocalDate at, String axis, Instant knownAt, long position, List<BalanceRow> rows, List<BalanceRow.Total> totals) {

    /** 表身: what does not depend on how the knowledge was asked for. */
    record Sheet(List<BalanceRow> rows, List<BalanceRow.Total> totals) {}

    static Balance of(Moment moment, Sheet sheet) {
        return new Balance(moment.at(), Rows.word(moment), moment.knownAt(), moment.position(), sheet.rows(), sheet.totals());
    }
}
