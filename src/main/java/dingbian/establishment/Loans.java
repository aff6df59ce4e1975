package dingbian.establishment;

import dingbian.establishment.EstablishmentCommand.ReturnLoan;
import dingbian.ledger.Book;
import dingbian.ledger.Entry;
import dingbian.ledger.LedgerEvent;
import dingbian.ledger.QuotaEvent.LoanReturned;
import dingbian.ledger.QuotaEvent.QuotaReallocated;
import java.time.LocalDate;
import java.util.TreeMap;

/** 周转余额: what of a loan is still open in a book. Pure. */
final class Loans {

    private Loans() {}

    /** The least that is open on the day or on any later one, in posts; {@code sign} 1 for a borrower, -1 for a lender. */
    static int open(Book book, ReturnLoan c, LocalDate day, int sign) {
        var changes = new TreeMap<LocalDate, Integer>();
        book.acts().standingAfter(0).stream().map(Entry::event)
            .forEach(event -> changes.merge(event.basis().effectiveOn(), sign * change(event, c), Integer::sum));
        int open = changes.headMap(day, true).values().stream().mapToInt(Integer::intValue).sum();
        int least = open;
        for (int change : changes.tailMap(day, false).values()) least = Math.min(least, open += change);
        return Math.max(0, least);
    }

    private static int change(LedgerEvent event, ReturnLoan c) {
        if (event instanceof QuotaReallocated lent && lent.kind() == c.kind() && c.returnDue().equals(lent.returnDue())) return lent.change();
        if (event instanceof LoanReturned back && back.kind() == c.kind() && c.returnDue().equals(back.returnDue())) return back.change();
        return 0;
    }
}
