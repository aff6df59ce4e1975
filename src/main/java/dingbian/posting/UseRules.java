package dingbian.posting;

import static dingbian.ledger.Rule.*;

import dingbian.ledger.Decision;
import dingbian.ledger.Facts;
import dingbian.ledger.Guards;
import dingbian.ledger.Matter;
import dingbian.ledger.UnknownCodeException;
import dingbian.ledger.UseEvent;
import dingbian.ledger.UseEvent.SlotCancelled;
import dingbian.ledger.UseEvent.UseApproved;
import dingbian.ledger.UseEvent.UseAuthorised;
import dingbian.ledger.UseEvent.UseRequested;
import dingbian.ledger.UseEvent.UseReturned;
import dingbian.ledger.UseEvent.UseReviewed;
import dingbian.posting.UseCommand.ApproveUse;
import dingbian.posting.UseCommand.AuthoriseUse;
import dingbian.posting.UseCommand.RequestUse;
import dingbian.posting.UseCommand.ReturnUse;
import dingbian.posting.UseCommand.ReviewUse;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** 用编的规则: 申请 → 审核 → 批准 → 核准. Pure. */
final class UseRules {

    private UseRules() {}

    /** 申请用编, anew or again after it was returned. */
    static Decision request(RequestUse c, Affair x) {
        var matter = x.book(c.organ()).acts().matter(c.application());
        var demand = new Demand(c.organ(), c.application(), c.unit(), c.kind(), c.count(), x.ids(c.replaces()));
        var guards = x.inOpenBook(c.organ());
        if (matter.last().filter(UseReturned.class::isInstance).isPresent()) matter.follows(guards, x.basis(), UseReturned.class);
        else matter.isNew(guards);
        demand.inUnit(x, guards);
        demand.ofStaff(x, guards);
        return demand.hasRoom(x, guards).approve(() -> List.of(new UseRequested(c.organ(), c.application(), c.unit(), c.kind(), c.count(), c.mode(),
            demand.replaces(), c.reason(), demand.sheet(x), x.by(), x.basis())));
    }

    static Decision review(ReviewUse c, Affair x) {
        var matter = application(c.organ(), c.application(), x);
        var guards = matter.follows(x.inOpenBook(c.organ()), x.basis(), UseRequested.class);
        matter.notBy(guards, x.by(), UseRequested.class);
        return atMost(guards, matter, c.advised(), asked(matter)).approve(() -> List.of(new UseReviewed(c.organ(), c.application(), c.advised(), c.opinion(),
            again(matter, c.advised()).sheet(x), x.by(), x.basis())));
    }

    static Decision approve(ApproveUse c, Affair x) {
        var matter = application(c.organ(), c.application(), x);
        var guards = matter.follows(x.inOpenBook(c.organ()), x.basis(), UseReviewed.class);
        matter.notBy(guards, x.by(), UseRequested.class);
        return atMost(guards, matter, c.count(), asked(matter))
            .approve(() -> List.of(new UseApproved(c.organ(), c.application(), c.count(), c.opinion(), x.by(), x.basis())));
    }

    static Decision giveBack(ReturnUse c, Affair x) {
        return application(c.organ(), c.application(), x)
            .follows(x.inOpenBook(c.organ()), x.basis(), UseRequested.class, UseReviewed.class, UseApproved.class)
            .approve(() -> List.of(new UseReturned(c.organ(), c.application(), c.reason(), x.by(), x.basis())));
    }

    private static Matter application(String organ, String code, Affair x) {
        var matter = x.book(organ).acts().matter(code);
        if (matter.last(UseRequested.class).isEmpty()) throw new UnknownCodeException("application", code);
        return matter;
    }

    private static int asked(Matter matter) {
        return matter.last(UseRequested.class).map(UseRequested::count).orElse(0);
    }

    private static Guards atMost(Guards guards, Matter matter, int wanted, int granted) {
        return guards.require(MORE_THAN_APPROVED, () -> wanted <= granted, () -> Facts.of("matter", matter.code(), "granted", granted, "asked", wanted));
    }

    private static Demand again(Matter matter, int count) {
        var request = matter.last(UseRequested.class).orElseThrow();
        return new Demand(request.organ(), request.application(), request.unit(), request.kind(), count, request.replaces());
    }

    /** 核准用编: on an approved application, or by a notice alone. */
    static Decision authorise(AuthoriseUse c, Affair x) {
        var matter = c.application() == null ? x.book(c.organ()).acts().matter(c.notice()) : application(c.organ(), c.application(), x);
        var request = c.application() == null ? Optional.<UseRequested>empty() : matter.last(UseRequested.class);
        var demand = demand(c, request, x);
        var guards = inTurn(c, matter, x);
        demand.inUnit(x, guards);
        demand.ofStaff(x, guards);
        request.ifPresent(asked -> asApproved(c, asked, matter, guards));
        return demand.hasRoom(x, guards).approve(() -> List.of(authorised(c, demand, x)));
    }

    /** What the command leaves open is as the application says. */
    private static Demand demand(AuthoriseUse c, Optional<UseRequested> request, Affair x) {
        var unit = c.unit() == null ? request.map(UseRequested::unit).orElse(null) : c.unit();
        var replaces = c.replaces().isEmpty() ? request.map(UseRequested::replaces).orElse(List.of()) : x.ids(c.replaces());
        return new Demand(c.organ(), c.application(), unit, c.kind(), c.count(), replaces);
    }

    /** A notice may be given out in parts; an application is authorised once. */
    private static Guards inTurn(AuthoriseUse c, Matter matter, Affair x) {
        var guards = x.inOpenBook(c.organ());
        if (c.application() == null) return matter.steps().stream().allMatch(UseRules::isOfNotice) ? guards : matter.isNew(guards);
        matter.follows(guards, x.basis(), UseApproved.class);
        return matter.notBy(guards, x.by(), UseRequested.class);
    }

    private static boolean isOfNotice(Object step) {
        return step instanceof UseAuthorised given && given.application() == null || step instanceof SlotCancelled cancelled && cancelled.application() == null;
    }

    private static void asApproved(AuthoriseUse c, UseRequested asked, Matter matter, Guards guards) {
        guards.require(APPLICATION_MISMATCH, () -> asked.kind() == c.kind() && asked.mode() == c.mode()
                && (c.unit() == null || asked.unit() == null || asked.unit().equals(c.unit())),
            () -> Facts.of("application", asked.application(), "unit", asked.unit(), "kind", asked.kind(), "mode", asked.mode(), "askedUnit", c.unit(),
                "askedKind", c.kind(), "askedMode", c.mode()));
        atMost(guards, matter, c.count(), matter.last(UseApproved.class).map(UseApproved::count).orElse(0));
    }

    private static UseEvent authorised(AuthoriseUse c, Demand demand, Affair x) {
        int year = x.day().getYear(), before = x.book(c.organ()).acts().slotsEver(year);
        var slots = IntStream.rangeClosed(before + 1, before + c.count()).mapToObj(serial -> SlotRules.code(c.organ(), year, serial)).toList();
        var days = x.parameter("slot_valid_days");
        return new UseAuthorised(c.organ(), c.application(), c.notice(), demand.unit(), c.kind(), c.count(), c.mode(), demand.replaces(), slots,
            days == null ? null : x.day().plusDays(days), x.by(), x.basis());
    }
}
