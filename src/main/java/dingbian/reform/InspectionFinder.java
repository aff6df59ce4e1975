package dingbian.reform;

import dingbian.ledger.AsOf;
import dingbian.ledger.InspectionEvent;
import dingbian.ledger.InspectionEvent.InspectionOpened;
import dingbian.ledger.InspectionEvent.NoticePublished;
import dingbian.platform.Knowledge;
import dingbian.platform.Matters;
import dingbian.platform.Matters.Step;
import dingbian.platform.Rows;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
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
        var inspections = new LinkedHashMap<List<String>, List<Step<InspectionEvent>>>();
        matters.within(moment, organ, InspectionEvent.class).stream().filter(step -> !(step.event() instanceof NoticePublished)).forEach(step ->
            inspections.computeIfAbsent(List.of(step.event().organ(), step.event().matter()), any -> new ArrayList<>()).add(step));
        return Rows.of(moment, inspections.values().stream().filter(InspectionFinder::begun)
            .map(steps -> InspectionFile.of(steps, books.name(moment, steps.get(0).event().organ()), moment.at())).toList());
    }

    /** By another day of its papers a later step may count before the first. */
    private static boolean begun(List<Step<InspectionEvent>> steps) {
        return steps.stream().anyMatch(step -> step.event() instanceof InspectionOpened);
    }
}
