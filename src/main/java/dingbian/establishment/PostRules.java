package dingbian.establishment;

import static dingbian.ledger.Rule.*;

import dingbian.establishment.EstablishmentCommand.AllocatePosts;
import dingbian.establishment.EstablishmentCommand.WithdrawPost;
import dingbian.ledger.Basis;
import dingbian.ledger.Book;
import dingbian.ledger.Post;
import dingbian.ledger.Layout;
import dingbian.ledger.Decision;
import dingbian.ledger.Facts;
import dingbian.ledger.Measure;
import dingbian.ledger.PostEvent.NumberedPost;
import dingbian.ledger.PostEvent.PostWithdrawn;
import dingbian.ledger.PostEvent.PostsAllocated;
import dingbian.ledger.Stretch;
import dingbian.ledger.UnitType;
import dingbian.ledger.UnknownCodeException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;

/** 岗位的规则: posts within the quota, leadership posts within the standard (国务院令第486号第二十六条、第二十八条). Pure. */
final class PostRules {

    private PostRules() {}

    static Decision allocatePosts(AllocatePosts c, Basis basis, Shelf shelf) {
        var book = shelf.book(c.organ());
        UnitRules.mustKnow(book, c.unit());
        var day = basis.effectiveOn();
        var type = book.unitType(c.unit(), day);
        var fullest = worst(book, c, day, layout -> layout.posts().size() - layout.assigned());
        var mostLed = worst(book, c, day, layout -> leaders(layout.posts()) - mayLead(type, layout, shelf));
        int posts = fullest.posts().size() + c.posts().size();
        int leaders = leaders(mostLed.posts()) + (int) c.posts().stream().filter(NumberedPost::leadership).count();
        int mayLead = mayLead(type, mostLed, shelf);
        return UnitRules.inStandingUnit(c.organ(), c.unit(), book, basis, shelf)
            .require(POST_ALREADY_OPEN, () -> taken(book, c.posts()).isEmpty(),
                () -> Facts.of("organ", c.organ(), "post", taken(book, c.posts()).orElseThrow()))
            .require(KIND_MISMATCH, () -> type.takes(c.kind()), () -> Facts.of("organ", c.organ(), "unit", c.unit(), "unitType", type, "kind", c.kind()))
            .require(POSTS_EXCEED_QUOTA, () -> posts <= fullest.assigned(),
                () -> Facts.of("organ", c.organ(), "unit", c.unit(), "kind", c.kind(), "day", fullest.day(), "assigned", fullest.assigned(), "posts", posts))
            .require(LEADERSHIP_EXCEEDED, () -> leaders <= mayLead,
                () -> Facts.of("organ", c.organ(), "unit", c.unit(), "day", mostLed.day(), "assigned", mostLed.assigned(),
                    "standard", mayLead, "leaders", leaders))
            .approve(() -> List.of(new PostsAllocated(c.organ(), c.unit(), c.kind(), c.posts(), basis)));
    }

    /** The day, from the paper's on, on which most of what is measured is used already. */
    private static Layout worst(Book book, AllocatePosts c, LocalDate day, ToIntFunction<Layout> used) {
        return book.layoutsFrom(c.unit(), c.kind(), day).stream().max(Comparator.comparingInt(used)).orElseThrow();
    }

    private static int mayLead(UnitType type, Layout layout, Shelf shelf) {
        return type == UnitType.LEADERSHIP ? layout.assigned() : shelf.leadership().leaders(layout.assigned(), layout.day());
    }

    private static int leaders(List<Post> posts) {
        return (int) posts.stream().filter(Post::leadership).count();
    }

    private static Optional<String> taken(Book book, List<NumberedPost> posts) {
        var seen = new HashSet<String>();
        return posts.stream().map(NumberedPost::post).filter(code -> !seen.add(code) || book.post(code).isPresent()).findFirst();
    }

    static Decision withdrawPost(WithdrawPost c, Basis basis, Shelf shelf) {
        var book = shelf.book(c.organ());
        UnitRules.mustKnow(book, c.unit());
        var post = book.post(c.post()).filter(found -> found.unit().equals(c.unit())).orElseThrow(() -> new UnknownCodeException("post", c.post()));
        var holder = holder(book, c.post(), basis.effectiveOn());
        return UnitRules.inStandingUnit(c.organ(), c.unit(), book, basis, shelf)
            .require(POST_NOT_OPEN, () -> book.postStands(c.post(), basis.effectiveOn()), () -> Facts.of("post", c.post(), "day", basis.effectiveOn()))
            .require(POST_IN_USE, holder::isEmpty, () -> Facts.of("post", c.post(), "person", holder.map(Stretch::person).orElse(null),
                "since", holder.map(Stretch::from).orElse(null)))
            .approve(() -> List.of(new PostWithdrawn(c.organ(), c.unit(), post.kind(), c.post(), post.leadership(), basis)));
    }

    private static Optional<Stretch> holder(Book book, String post, LocalDate day) {
        return book.holderFrom(post, day)
            .or(() -> book.holders(post, Measure.CONCURRENT).stream().filter(stretch -> stretch.reaches(day)).findFirst());
    }
}
