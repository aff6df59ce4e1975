package dingbian.reform;

import dingbian.ledger.AsOf;
import dingbian.ledger.InspectionEvent;
import dingbian.ledger.InspectionEvent.InspectionOpened;
import dingbian.ledger.InspectionEvent.NoticePublished;
import dingbian.platform.Knowledge;
import dingbian.platform.Matters;
import dingbian.platform.Rows;
import org.springframework.stereotype.Component;

/** 找督查: inspections as they stood at a moment. */
@Component
class InspectionFinder {
    private final Knowledge knowledge;
    private final Matters matters;
    private final BookFinder books;

    InspectionFinder(Knowledge knowledge, Matters matters, BookFinder books) {
        this.knowledge = knowledge;
        this.matters = matters;
        this.books = books;
    }

    /** @param organ null: of all */
    Rows<InspectionFile> all(AsOf asked, String organ) {
        var moment = knowledge.of(asked);
        var steps = matters.within(moment, organ, InspectionEvent.class).stream().filter(step -> !(step.event() instanceof NoticePublished));
        return Rows.of(moment, Matters.begun(steps, InspectionOpened.class).stream()
            .map(taken -> InspectionFile.of(taken, books.name(moment, taken.get(0).event().organ()), moment.at())).toList());
    }
}
