package dingbian.story.ganzhou;

import static dingbian.story.ganzhou.Script.must;

import dingbian.story.ganzhou.Posting.Seat;
import java.time.LocalDate;

/** 用编: asked for, reviewed, approved, given out as slots; one is used, one cancelled, one is still out on the deadline, one request goes back. */
final class Applying {

    private final Script script;
    private final Posting posting;
    private final Seats seats;
    private final People people;

    Applying(Script script, Posting posting, Seats seats, People people) {
        this.script = script;
        this.posting = posting;
        this.seats = seats;
        this.people = people;
    }

    void plan(Agenda agenda) {
        var talent = new Request("平山湖", "用编-平-01", 1, "TALENT", "引进畜牧兽医专业人才");
        agenda.on("2011-03-21", () -> request(talent, "2011-03-21"));
        agenda.on("2011-03-23", () -> review(talent, "2011-03-23"));
        agenda.on("2011-03-25", () -> authorise(talent, "2011-03-25", 7));
        var recruits = new Request("龙渠", "用编-龙-01", 2, "OPEN_RECRUITMENT", "事业编制有空缺，缺专业技术人员");
        agenda.on("2011-04-13", () -> request(recruits, "2011-04-13"));
        agenda.on("2011-04-15", () -> review(recruits, "2011-04-15"));
        agenda.on("2011-04-20", () -> authorise(recruits, "2011-04-20", 10));
        agenda.on("2011-05-10", this::enter);
        agenda.on("2011-05-11", this::cancel);
        var tooSoon = new Request("上秦", "用编-上-01", 2, "OPEN_RECRUITMENT", "计划生育服务中心缺人");
        agenda.on("2011-04-13", () -> request(tooSoon, "2011-04-13"));
        agenda.on("2011-04-15", () -> script.writeAs("reviewer", "posting/return-use", null, Paper.demo("编办", 33, "2011-04-15", "2011-04-15"),
                "organ", tooSoon.township().code(), "application", tooSoon.code(), "reason", "分流人员尚在安置，先由全区超编人员中调剂，请二季度再报"));
    }

    /** 用编申请 for places of 事业编制. */
    private record Request(String shortName, String code, int count, String mode, String reason) {
        Township township() {
            return Township.named(shortName);
        }
    }

    private void request(Request r, String day) {
        var paper = Paper.ofTownship(r.township(), 11, day, day);
        var organ = r.township().code();
        must(script.ledger.on(LocalDate.parse(day), "ASSIGNED", organ, Kind.INSTITUTION)
                - script.ledger.on(LocalDate.parse(day), "FILLED", organ, Kind.INSTITUTION) >= r.count(), "nothing to ask for", organ);
        script.writeAs("township", "posting/request-use", null, paper, "organ", organ, "application", r.code(), "kind", Kind.INSTITUTION,
                "count", r.count(), "mode", r.mode(), "reason", r.reason());
    }

    private void review(Request r, String day) {
        script.writeAs("reviewer", "posting/review-use", null, Paper.demo("编办", 9, day, day), "organ", r.township().code(),
                "application", r.code(), "advised", r.count(), "opinion", "有空编，建议同意");
    }

    private void authorise(Request r, String day, int number) {
        var organ = r.township().code();
        script.writeAs("admin", "posting/approve-use", null, Paper.demo("编委", number, day, day), "organ", organ, "application", r.code(),
                "count", r.count());
        script.write("posting/authorise-use", null, Paper.demo("编办", number, day, day), "organ", organ, "application", r.code(),
                "kind", Kind.INSTITUTION, "count", r.count(), "mode", r.mode(), "notice", Paper.DEMO + "甘编用〔2011〕" + number + "号")
                .add(r.count(), "PENDING", organ, Kind.INSTITUTION);
    }

    private void enter() {
        var p = people.cast("龙渠农新");
        var paper = Paper.demo("人社", 45, "2011-05-06", "2011-05-09");
        enterBySlot(p, seats.find("龙渠", Kind.INSTITUTION, paper.effectiveOn(), null), "OPEN_RECRUITMENT",
                Township.named("龙渠").code() + "-2011-001", paper);
    }

    /** By a slot; its place is no longer pending. */
    private void enterBySlot(Person p, Seat seat, String mode, String slot, Paper paper) {
        must(!p.placed(), "already somewhere", p.key);
        posting.mayComeIn(seat, paper.effectiveOn());
        var organ = seat.organ().code();
        must(script.ledger.on(paper.effectiveOn(), "PENDING", organ, seat.kind()) >= 1, "no slot", slot);
        var act = script.write("posting/enter", null, paper, "organ", organ, "unit", seat.unit(), "kind", seat.kind(),
                "person", p.attributes, "post", seat.post(), "mode", mode, "slot", slot);
        posting.arrive(act.add(-1, "PENDING", organ, seat.kind()), p, seat, false);
    }

    private void cancel() {
        var organ = Township.named("龙渠").code();
        script.write("posting/cancel-slot", null, Paper.demo("编办", 36, "2011-05-11", "2011-05-11"), "slot", organ + "-2011-002",
                "reason", "拟聘人员体检不合格，本次招聘不再递补").add(-1, "PENDING", organ, Kind.INSTITUTION);
    }
}
