package dingbian.reform;

import static dingbian.ledger.Rule.*;

import dingbian.establishment.Trial;
import dingbian.establishment.Trial.Refusal;
import dingbian.ledger.Book;
import dingbian.ledger.Facts;
import dingbian.ledger.Kind;
import dingbian.ledger.LedgerEvent;
import dingbian.ledger.Measure;
import dingbian.ledger.PlanEvent.PlanDrafted;
import dingbian.ledger.PlanEvent.PlannedPost;
import dingbian.ledger.PlanEvent.PlannedQuota;
import dingbian.ledger.PlanEvent.PlannedUnit;
import dingbian.ledger.Post;
import dingbian.ledger.PostEvent.NumberedPost;
import dingbian.ledger.Rule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * 试行方案: the acts of a plan in their order, tried on a copy of the book. Units that are merged or close give up their vacant posts and
 * their quotas first, their staff stay; then units are opened, quotas lowered, quotas raised, posts laid out. Pure.
 */
final class PlanTrial {
    private final PlanDrafted plan;
    private final Book before;
    private final LocalDate day;
    private final Trial trial;
    private final List<Refusal> refusals = new ArrayList<>();

    private PlanTrial(PlanDrafted plan, Dossier x) {
        this.plan = plan;
        before = x.book(plan.organ());
        day = x.basis().effectiveOn();
        trial = new Trial(plan.organ(), x.basis(), x::book, x.inForce(), x.policies().leadership());
    }

    static PlanTrial of(PlanDrafted plan, Dossier x) {
        var tried = new PlanTrial(plan, x);
        tried.giveUp();
        tried.units().forEach(tried::open);
        tried.quotas();
        tried.units().forEach(tried::posts);
        return tried;
    }

    /** The book as the plan would leave it. */
    Book book() {
        return trial.book();
    }

    List<LedgerEvent> events() {
        return trial.events();
    }

    List<Refusal> refusals() {
        return Stream.concat(refusals.stream(), trial.refusals().stream()).toList();
    }

    /** 合并、撤销的机构: those that close, and the predecessors that are no units of the plan. */
    Set<String> givingUp() {
        var giving = new LinkedHashSet<>(plan.closing());
        plan.units().stream().flatMap(unit -> unit.predecessors().stream()).filter(before::knowsUnit).forEach(giving::add);
        plan.units().forEach(unit -> giving.remove(unit.unit()));
        return giving;
    }

    private void giveUp() {
        for (var unit : givingUp()) {
            if (!before.knowsUnit(unit)) refuse(UNIT_NOT_OPEN, unit);
            for (var kind : Kind.values()) {
                before.posts(unit, kind, day).forEach(this::withdraw);
                if (before.room(kind, unit, day).assigned() != 0) trial.assignQuota(unit, kind, 0);
            }
        }
    }

    /** 有人之岗暂留: a post that is held stays until its holder is assigned elsewhere. */
    private void withdraw(Post post) {
        boolean held = Stream.of(Measure.FILLED, Measure.CONCURRENT).flatMap(as -> before.holders(post.post(), as).stream())
            .anyMatch(stretch -> stretch.reaches(day));
        if (!held && before.postStands(post.post(), day)) trial.withdrawPost(post.unit(), post.kind(), post.post());
    }

    /** Each once; whoever comes again under the same code is refused. */
    private List<PlannedUnit> units() {
        var seen = new HashSet<String>();
        return plan.units().stream().filter(unit -> seen.add(unit.unit())).toList();
    }

    /** 原有机构沿用: it keeps its identity; a unit of another type is another unit. */
    private void open(PlannedUnit unit) {
        boolean twice = plan.units().stream().filter(each -> each.unit().equals(unit.unit())).count() > 1;
        boolean kept = stood(unit) && before.unitType(unit.unit(), day) == unit.unitType();
        if (twice || stood(unit) && !kept) refuse(UNIT_ALREADY_OPEN, unit.unit());
        if (!stood(unit)) trial.openUnit(unit);
        if (!kept) return;
        if (!before.says(Measure.NAME, unit.unit(), day).filter(unit.name()::equals).isPresent()) trial.renameUnit(unit.unit(), unit.name());
        unit.plates().stream().distinct().filter(plate -> !before.hasPlate(unit.unit(), plate, day)).forEach(plate -> trial.hangPlate(unit.unit(), plate));
    }

    private void refuse(Rule rule, String unit) {
        refusals.add(new Refusal(rule, unit, null, Facts.of("organ", plan.organ(), "unit", unit, "day", day)));
    }

    private boolean stood(PlannedUnit unit) {
        return before.unitStands(unit.unit(), day);
    }

    private record Figure(String unit, PlannedQuota quota, int change) {}

    private void quotas() {
        units().stream().flatMap(unit -> unit.quotas().stream().map(quota -> new Figure(unit.unit(), quota,
                quota.amount() - before.room(quota.kind(), unit.unit(), day).assigned())))
            .filter(figure -> figure.change() != 0).sorted(Comparator.comparing(figure -> figure.change() > 0))
            .forEach(figure -> trial.assignQuota(figure.unit(), figure.quota().kind(), figure.quota().amount()));
    }

    /** A unit that is kept, and whose posts are named, has these posts; the others go if nobody holds them. */
    private void posts(PlannedUnit unit) {
        for (var kind : Kind.values()) {
            var there = before.posts(unit.unit(), kind, day);
            var named = unit.posts().stream().filter(post -> post.kind() == kind).toList();
            if (!unit.posts().isEmpty()) there.stream().filter(post -> named.stream().noneMatch(each -> is(each, post))).forEach(this::withdraw);
            trial.allocatePosts(unit.unit(), kind, named.stream().filter(each -> there.stream().noneMatch(post -> is(each, post)))
                .map(each -> new NumberedPost(each.post(), each.title(), each.leadership())).toList());
        }
    }

    private static boolean is(PlannedPost planned, Post post) {
        return planned.post().equals(post.post()) && planned.leadership() == post.leadership();
    }
}
