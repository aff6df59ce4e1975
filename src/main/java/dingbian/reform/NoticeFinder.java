package dingbian.reform;

import dingbian.audit.Balances;
import dingbian.audit.Posts;
import dingbian.audit.Structure;
import dingbian.ledger.AsOf;
import dingbian.ledger.InspectionEvent.NoticePublished;
import dingbian.ledger.UnknownCodeException;
import dingbian.platform.Knowledge;
import dingbian.platform.Matters;
import dingbian.platform.Rows;
import dingbian.reform.NoticeFile.NoticeRow;
import org.springframework.stereotype.Component;

/** 找公示: which notices were up, and what each of them says. */
@Component
class NoticeFinder {
    private final Knowledge knowledge;
    private final Matters matters;
    private final BookFinder books;
    private final Structure structure;
    private final Balances balances;
    private final Posts posts;

    NoticeFinder(Knowledge knowledge, Matters matters, BookFinder books, Structure structure, Balances balances, Posts posts) {
        this.knowledge = knowledge;
        this.matters = matters;
        this.books = books;
        this.structure = structure;
        this.balances = balances;
        this.posts = posts;
    }

    /** @param organ null: of all */
    Rows<NoticeRow> all(AsOf asked, String organ) {
        var moment = knowledge.of(asked);
        return Rows.of(moment, matters.within(moment, organ, NoticePublished.class).stream()
            .map(step -> NoticeRow.of(step, books.name(moment, step.event().organ()))).toList());
    }

    /** What stood on the notice's day, as it was known when it is asked. */
    NoticeFile one(AsOf asked, String organ, String notice) {
        var all = all(asked, organ);
        var row = all.rows().stream().filter(each -> each.organ().equals(organ) && each.notice().equals(notice)).findFirst()
            .orElseThrow(() -> new UnknownCodeException("notice", notice));
        var then = new AsOf(row.day(), asked.axis(), all.knownAt());
        var units = structure.units(then, organ);
        return new NoticeFile(units.at(), units.axis(), units.knownAt(), units.position(), row, NoticeFile.quotas(balances.of(then, organ, false).rows()),
            NoticeFile.units(units.rows(), balances.of(then, organ, true).rows(), posts.of(then, organ, null).rows()));
    }
}
