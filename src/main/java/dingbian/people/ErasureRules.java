package dingbian.people;

import static dingbian.ledger.OfficeEvent.OFFICE;
import static dingbian.ledger.Rule.*;

import dingbian.ledger.Decision;
import dingbian.ledger.ErasureEvent.ErasureProposed;
import dingbian.ledger.ErasureEvent.ErasureReturned;
import dingbian.ledger.ErasureEvent.PersonErased;
import dingbian.ledger.ErasureGround;
import dingbian.ledger.Facts;
import dingbian.ledger.Guards;
import dingbian.ledger.Matter;
import dingbian.ledger.Stretch;
import dingbian.ledger.UnknownCodeException;
import dingbian.people.ErasureCommand.ApproveErasure;
import dingbian.people.ErasureCommand.ProposeErasure;
import dingbian.people.ErasureCommand.ReturnErasure;
import java.util.List;
import java.util.Map;

/** 销毁的规则: nobody is forgotten who still has a seat, none before his time is over, and none by one user alone. Pure. */
final class ErasureRules {

    private ErasureRules() {}

    /** 申请, anew or again after it was returned. */
    static Decision propose(ProposeErasure c, ErasureCase x, Subject subject) {
        var matter = x.matter(c.erasure());
        var guards = x.dated();
        if (matter.last().filter(ErasureReturned.class::isInstance).isPresent()) matter.follows(guards, x.basis(), ErasureReturned.class);
        else matter.isNew(guards);
        return mayBeErased(guards, subject, c.ground(), c.retention(), x).approve(() -> List.of(new ErasureProposed(OFFICE, c.erasure(), subject.person(),
            c.ground(), c.retention(), c.reason(), x.by(), x.basis())));
    }

    /** 批准: everything is asked again, as it is now. */
    static Decision approve(ApproveErasure c, ErasureCase x, Subject subject) {
        var matter = x.matter(c.erasure());
        var asked = proposal(matter);
        var guards = matter.follows(x.dated(), x.basis(), ErasureProposed.class);
        matter.notBy(guards, x.by(), ErasureProposed.class);
        return mayBeErased(guards, subject, asked.ground(), asked.retention(), x).approve(() -> List.of(new PersonErased(OFFICE, c.erasure(),
            asked.person(), asked.ground(), asked.retention(), x.by(), x.basis())));
    }

    static Decision giveBack(ReturnErasure c, ErasureCase x) {
        var matter = x.matter(c.erasure());
        proposal(matter);
        var guards = matter.follows(x.dated(), x.basis(), ErasureProposed.class);
        return matter.notBy(guards, x.by(), ErasureProposed.class)
            .approve(() -> List.of(new ErasureReturned(OFFICE, c.erasure(), c.reason(), x.by(), x.basis())));
    }

    static ErasureProposed proposal(Matter matter) {
        return matter.last(ErasureProposed.class).orElseThrow(() -> new UnknownCodeException("erasure", matter.code()));
    }

    private static Guards mayBeErased(Guards guards, Subject subject, ErasureGround ground, String retention, ErasureCase x) {
        var seat = subject.seatFrom(x.day());
        guards.require(ALREADY_ERASED, subject::readable, () -> Facts.of("person", subject.person()))
            .require(PERSON_STILL_SEATED, seat::isEmpty, () -> seatFacts(seat.orElseThrow()));
        var years = x.years(ground, retention);
        return guards.require(RETENTION_NOT_OVER, () -> !x.day().isBefore(subject.lastDay().plusYears(years)), () -> Facts.of("person", subject.person(),
            "retention", retention, "lastDay", subject.lastDay(), "years", years, "over", subject.lastDay().plusYears(years), "day", x.day()));
    }

    private static Map<String, Object> seatFacts(Stretch stretch) {
        var seat = stretch.seat();
        return Facts.of("person", stretch.person(), "organ", seat.organ(), "unit", seat.unit(), "kind", seat.kind(), "post", seat.post(),
            "since", stretch.from(), "to", stretch.to());
    }
}
