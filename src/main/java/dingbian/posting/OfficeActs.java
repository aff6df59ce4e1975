package dingbian.posting;

import dingbian.ledger.Book;
import dingbian.ledger.Entry;
import dingbian.ledger.InspectionEvent.FindingReplied;
import dingbian.ledger.InspectionEvent.NoticePublished;
import dingbian.ledger.LedgerEvent;
import dingbian.ledger.PlanEvent.PlanDrafted;
import dingbian.ledger.PlanEvent.PlanSubmitted;
import dingbian.ledger.PostingEvent;
import dingbian.ledger.SelectionEvent;
import dingbian.ledger.UseEvent.UseRequested;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** 编办所办: what a township does not do itself, it does not undo either. Pure. */
final class OfficeActs {
    private static final List<Class<? extends LedgerEvent>> OF_TOWNSHIPS = List.of(PostingEvent.class, SelectionEvent.class, UseRequested.class,
        PlanDrafted.class, PlanSubmitted.class, FindingReplied.class, NoticePublished.class);

    private OfficeActs() {}

    /** The first event of the act, in these books, that only the office writes. */
    static Optional<LedgerEvent> in(String act, Collection<Book> books) {
        return books.stream().flatMap(book -> book.acts().of(act).stream()).map(Entry::event)
            .filter(event -> OF_TOWNSHIPS.stream().noneMatch(type -> type.isInstance(event))).findFirst();
    }
}
