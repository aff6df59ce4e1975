package dingbian.story.ganzhou;

/** 清退编外人员: the off-quota people of the old family-planning stations leave before those are closed. */
final class OffQuota {

    private final Posting posting;
    private final People people;

    OffQuota(Posting posting, People people) {
        this.posting = posting;
        this.people = people;
    }

    void plan(Agenda agenda) {
        agenda.on("2011-02-28", this::release);
    }

    private void release() {
        people.everybody().stream().filter(Person::placed)
                .filter(p -> p.stay().offQuota() && p.stay().unit().startsWith("OLD-")).toList()
                .forEach(p -> posting.exit(p, "OTHER", Paper.ofTownship(p.stay().organ(), 4, "2011-02-25", "2011-02-28"), null));
    }
}
