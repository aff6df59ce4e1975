package dingbian.reform;

import dingbian.ledger.PlanEvent.PlanDrafted;
import dingbian.ledger.PlanEvent.PlannedPost;
import dingbian.ledger.PlanEvent.PlannedQuota;
import dingbian.ledger.PlanEvent.PlannedUnit;
import dingbian.platform.Moment;
import dingbian.platform.Rows;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/** 两稿对照: what the later version adds, leaves out or says otherwise. Pure. */
record PlanComparison(LocalDate at, String axis, Instant knownAt, long position, String organ, String plan, int from, int to,
                      List<Difference> differences) {

    /** 所异: {@code unit} null: of the plan itself. {@code from} null: added; {@code to} null: left out. */
    record Difference(String unit, What what, String of, String from, String to) {}

    /** 异在何处. */
    enum What { TITLE, DUTY, CLOSING, UNIT, NAME, UNIT_TYPE, PLATE, PREDECESSOR, QUOTA, POST }

    static PlanComparison of(Moment moment, PlanDrafted from, PlanDrafted to) {
        var found = new ArrayList<Difference>();
        say(found, null, What.TITLE, null, from.title(), to.title());
        lists(found, null, What.DUTY, from.duties(), to.duties());
        lists(found, null, What.CLOSING, from.closing(), to.closing());
        Map<String, PlannedUnit> before = byCode(from.units(), PlannedUnit::unit), after = byCode(to.units(), PlannedUnit::unit);
        all(before, after).forEach(unit -> unit(found, unit, before.get(unit), after.get(unit)));
        return new PlanComparison(moment.at(), Rows.word(moment), moment.knownAt(), moment.position(),
            to.organ(), to.plan(), from.version(), to.version(), found);
    }

    private static void unit(List<Difference> found, String code, PlannedUnit from, PlannedUnit to) {
        if (from == null || to == null) {
            say(found, code, What.UNIT, null, from == null ? null : from.name(), to == null ? null : to.name());
            return;
        }
        say(found, code, What.NAME, null, from.name(), to.name());
        say(found, code, What.UNIT_TYPE, null, from.unitType().name(), to.unitType().name());
        lists(found, code, What.PLATE, from.plates(), to.plates());
        lists(found, code, What.DUTY, from.duties(), to.duties());
        lists(found, code, What.PREDECESSOR, from.predecessors(), to.predecessors());
        maps(found, code, What.QUOTA, from.quotas(), to.quotas(), quota -> quota.kind().name(), PlanComparison::told);
        maps(found, code, What.POST, from.posts(), to.posts(), PlannedPost::post, PlanComparison::told);
    }

    private static String told(PlannedQuota quota) {
        return String.valueOf(quota.amount());
    }

    private static String told(PlannedPost post) {
        return post.title() + " · " + post.kind() + (post.leadership() ? " · LEADERSHIP" : "");
    }

    private static void lists(List<Difference> found, String unit, What what, List<String> from, List<String> to) {
        from.stream().filter(each -> !to.contains(each)).forEach(each -> say(found, unit, what, null, each, null));
        to.stream().filter(each -> !from.contains(each)).forEach(each -> say(found, unit, what, null, null, each));
    }

    private static <T> void maps(List<Difference> found, String unit, What what, List<T> from, List<T> to, Function<T, String> code,
                                 Function<T, String> told) {
        Map<String, T> before = byCode(from, code), after = byCode(to, code);
        all(before, after).forEach(each -> say(found, unit, what, each, before.containsKey(each) ? told.apply(before.get(each)) : null,
            after.containsKey(each) ? told.apply(after.get(each)) : null));
    }

    private static <T> Map<String, T> byCode(List<T> list, Function<T, String> code) {
        var map = new LinkedHashMap<String, T>();
        list.forEach(each -> map.put(code.apply(each), each));
        return map;
    }

    private static LinkedHashSet<String> all(Map<String, ?> before, Map<String, ?> after) {
        var all = new LinkedHashSet<>(before.keySet());
        all.addAll(after.keySet());
        return all;
    }

    private static void say(List<Difference> found, String unit, What what, String of, String from, String to) {
        if (!Objects.equals(from, to)) found.add(new Difference(unit, what, of, from, to));
    }
}
