package dingbian.story.ganzhou;

import dingbian.story.ganzhou.Posting.Seat;
import java.util.ArrayList;
import java.util.List;

/** 摸底建账, October 2010: the old structure and everybody in it, all of it synthetic. */
final class Opening {

    private static final Paper PAPER = Paper.demo("编办", 38, "2010-09-28", "2010-10-01");
    private static final Paper QUOTAS = Paper.demo("编委", 9, "2010-09-28", "2010-10-01");
    private final Establishing establishing;
    private final Posting posting;
    private final People people;

    Opening(Establishing establishing, Posting posting, People people) {
        this.establishing = establishing;
        this.posting = posting;
        this.people = people;
    }

    void plan(Agenda agenda) {
        agenda.on("2010-10-08", this::books);
        Township.ALL.forEach(t -> agenda.on("2010-10-08", () -> structure(t)));
        Township.ALL.forEach(t -> agenda.on("2010-10-08", () -> headcount(t)));
    }

    private void books() {
        establishing.openDistrict("甘州区", PAPER);
        Township.ALL.forEach(t -> establishing.openTownship(t, PAPER));
        for (var kind : Kind.values()) {
            establishing.setLimit(kind, Township.ALL.stream().mapToInt(t -> oldQuota(t, kind)).sum(), QUOTAS);
            Township.ALL.forEach(t -> establishing.grant(t, kind, oldQuota(t, kind), QUOTAS));
        }
    }

    /** What a township is said to have had before the reform: invented, and never less than after it. */
    private static int oldQuota(Township t, Kind kind) {
        return switch (kind) {
            case ADMIN -> t.byClass(27, 23, 20);
            case SUPPORT -> 3;
            case INSTITUTION -> t.byClass(48, 44, 40);
        };
    }

    private void structure(Township t) {
        for (var unit : Unit.ALL) {
            if (unit.code().equals(Unit.KEPT) || unit.code().startsWith("OLD-")) {
                establishing.openUnit(t, unit.code(), unit.nameIn(t), unit.type(), unit, PAPER);
                establishing.assignQuota(t, unit.code(), unit.kind(), oldUnitQuota(t, unit), PAPER);
            }
        }
        establishing.assignQuota(t, "OLD-DZ", Kind.SUPPORT, 2, PAPER);
        establishing.allocatePosts(t, "OLD-DZ", Kind.ADMIN, Unit.posts("OLD-DZ", 1, 2, 2), PAPER);
        int finance = t.number("oldCZ");
        establishing.allocatePosts(t, Unit.KEPT, Kind.INSTITUTION,
                Unit.posts(Unit.KEPT, 1, finance, Unit.leaders(finance)), PAPER);
    }

    private static int oldUnitQuota(Township t, Unit unit) {
        return unit.code().equals(Unit.KEPT) ? t.number("oldCZ") : unit.quotaIn(t);
    }

    private void headcount(Township t) {
        for (var kind : Kind.values()) {
            var rest = t.opening(kind);
            for (var person : people.castOf(t, kind)) {
                seat(t, kind, person, people.openingUnit(person), people.openingLabel(person));
                rest--;
            }
            for (var unit : spread(t, kind, rest)) seat(t, kind, people.stranger(t), unit, null);
        }
        offQuota(t, Unit.KEPT);
        if (t.townshipClass().equals("TWO") && t.number("wave") == 2) offQuota(t, "OLD-JS");
    }

    private void seat(Township t, Kind kind, Person person, String unit, String label) {
        var free = establishing.freePosts(t, unit, kind, PAPER.effectiveOn());
        var post = free.isEmpty() ? null : free.get(0).code();
        posting.opening(person, new Seat(t, unit, kind, post), false, PAPER, label);
    }

    private void offQuota(Township t, String unit) {
        posting.opening(people.stranger(t), new Seat(t, unit, Kind.INSTITUTION, null), true, PAPER, null);
    }

    /** One each in turn to the units that have room, and what is too much to the first ones again. */
    private List<String> spread(Township t, Kind kind, int count) {
        var units = new ArrayList<Unit>();
        if (kind == Kind.SUPPORT) units.add(Unit.coded("OLD-DZ"));
        else units.addAll(Unit.of("old", kind == Kind.ADMIN ? "OFFICE" : "STATION"));
        if (kind == Kind.INSTITUTION) units.add(Unit.coded(Unit.KEPT));
        var placed = new ArrayList<String>();
        for (int pass = 1; placed.size() < count; pass++) {
            for (var unit : units) {
                int quota = kind == Kind.SUPPORT ? 2 : oldUnitQuota(t, unit);
                int there = establishing.filled(t, unit.code(), kind, PAPER.effectiveOn()) + count(placed, unit.code());
                boolean full = there >= quota + Math.max(0, pass - 12);
                if (!full && placed.size() < count) placed.add(unit.code());
            }
        }
        return placed;
    }

    private static int count(List<String> placed, String unit) {
        return (int) placed.stream().filter(unit::equals).count();
    }
}
