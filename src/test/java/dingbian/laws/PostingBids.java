package dingbian.laws;

import dingbian.ledger.AssignmentMode;
import dingbian.ledger.DiversionChannel;
import dingbian.ledger.EntryMode;
import dingbian.ledger.ExcessGround;
import dingbian.ledger.ExitMode;
import dingbian.ledger.Kind;
import dingbian.ledger.LeaveReason;
import java.util.List;
import java.util.Map;

/** 上下编之请 of the walk: few people, few posts, so that they meet. */
final class PostingBids {
    private final Office office;
    private final EstablishmentBids quotas;

    PostingBids(Office office, EstablishmentBids quotas) {
        this.office = office;
        this.quotas = quotas;
    }

    private record Place(String organ, String unit, Kind kind, String post) {}

    private Place place() {
        if (!office.posts.isEmpty() && office.chance(45)) {
            var post = office.any(office.posts);
            return new Place(post.organ(), post.unit(), post.kind(), post.post());
        }
        var unit = office.any(office.units);
        return new Place(unit.organ(), unit.unit(), quotas.kindFor(unit.type()), null);
    }

    private Object newcomer() {
        if (!office.gone.isEmpty() && office.chance(25)) return office.any(office.gone);
        return Map.of("name", "张三", "idNumber", office.any(office.numbers), "education", "本科");
    }

    Bid recordOpening() {
        var place = place();
        return Bid.of("posting/record-opening", "organ", place.organ(), "unit", place.unit(), "kind", place.kind(), "person", newcomer(), "post", place.post(),
            "offQuota", office.chance(50) ? true : null);
    }

    Bid enter() {
        var place = place();
        return Bid.of("posting/enter", "organ", place.organ(), "unit", place.unit(), "kind", place.kind(), "person", newcomer(), "post", place.post(),
            "mode", office.any(List.of(EntryMode.values())), "slot", office.chance(1) ? "YB-1" : null,
            "exception", office.chance(97) ? Map.of("type", "POLICY_PLACEMENT", "document", "文") : null);
    }

    Bid assign() {
        if (office.posts.isEmpty()) return quotas.allocatePosts();
        var post = office.any(office.posts);
        var there = office.seated.values().stream().filter(seat -> seat.organ().equals(post.organ()) && seat.kind() == post.kind())
            .map(seat -> seat.person()).toList();
        return Bid.of("posting/assign", "person", office.person(there), "organ", post.organ(), "unit", post.unit(), "post", post.post(),
            "via", office.any(List.of(AssignmentMode.values())));
    }

    Bid transfer() {
        var place = place();
        return Bid.of("posting/transfer", "person", office.anySeated(), "toOrgan", place.organ(), "toUnit", place.unit(),
            "toKind", place.kind(), "toPost", place.post());
    }

    Bid exit() {
        var who = office.chance(40) ? office.person(office.excess) : office.anySeated();
        return Bid.of("posting/exit", "person", who, "mode", office.any(List.of(ExitMode.values())));
    }

    Bid concurrentPost() {
        if (!office.concurrent.isEmpty() && office.chance(45)) {
            var taken = office.any(office.concurrent);
            return Bid.of("posting/concurrent-post", "person", taken.person(), "organ", taken.organ(), "unit", taken.unit(), "post", taken.post(), "end", true);
        }
        if (office.posts.isEmpty()) return quotas.allocatePosts();
        var post = office.any(office.posts);
        return Bid.of("posting/concurrent-post", "person", office.anySeated(), "organ", post.organ(), "unit", post.unit(), "post", post.post());
    }

    Bid leavePost() {
        return Bid.of("posting/leave-post", "person", office.anySeated(), "reason", office.chance(80) ? office.any(List.of(LeaveReason.values())) : null);
    }

    Bid returnToPost() {
        return Bid.of("posting/return-to-post", "person", office.person(office.away));
    }

    Bid declareExcess() {
        return Bid.of("posting/declare-excess", "person", office.anySeated(), "ground", office.chance(50) ? office.any(List.of(ExcessGround.values())) : null,
            "due", office.chance(20) ? office.today().plusDays(office.random.nextInt(30) - 3) : null);
    }

    Bid planDiversion() {
        return Bid.of("posting/plan-diversion", "person", office.person(office.excess), "channel", office.any(List.of(DiversionChannel.values())),
            "destination", "乌江镇", "due", office.chance(50) ? office.today().plusDays(office.random.nextInt(30) - 3) : null);
    }

    Bid completeDiversion() {
        var left = office.excess.stream().filter(person -> !office.seated.containsKey(person)).toList();
        return Bid.of("posting/complete-diversion", "person", office.person(left.isEmpty() ? office.excess : left),
            "channel", office.chance(70) ? office.any(List.of(DiversionChannel.values())) : null);
    }

    Bid reverse() {
        var event = office.chance(2) ? "no-such-event" : office.chance(60) ? office.late(office.eventIds) : office.any(office.eventIds);
        return Bid.of("posting/reverse", "eventId", event, "reason", "误录");
    }
}
