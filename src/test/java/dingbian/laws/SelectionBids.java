package dingbian.laws;

import dingbian.ledger.AssignmentMode;
import dingbian.ledger.SelectionEvent.CandidatesListed;
import dingbian.ledger.SelectionEvent.SelectionOpened;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** 选岗之请 of the walk. */
final class SelectionBids {
    private final Office office;
    private final EstablishmentBids quotas;
    private int serial;

    SelectionBids(Office office, EstablishmentBids quotas) {
        this.office = office;
        this.quotas = quotas;
    }

    Bid openSelection() {
        if (office.posts.isEmpty()) return quotas.allocatePosts();
        var first = office.any(office.posts);
        var others = office.posts.stream().filter(post -> post.organ().equals(first.organ()) && post.unit().equals(first.unit()) && post.kind() == first.kind())
            .map(Office.Post::post).filter(post -> !post.equals(first.post())).limit(office.random.nextInt(2)).toList();
        var posts = new ArrayList<>(List.of(office.chance(95) ? first.post() : office.any(office.posts).post()));
        posts.addAll(others);
        return Bid.of("posting/open-selection", "organ", first.organ(), "round", "选-" + (office.chance(95) ? ++serial : serial), "unit", first.unit(), "method",
            office.chance(95) ? office.any(List.of(AssignmentMode.COMPETITION, AssignmentMode.MUTUAL_SELECTION)) : AssignmentMode.APPOINTMENT, "posts", posts);
    }

    Bid listCandidates() {
        var opened = office.files.at(SelectionOpened.class);
        if (opened.isEmpty()) return openSelection();
        var step = office.late(opened);
        var kind = office.posts.stream().filter(post -> post.organ().equals(step.organ()) && post.post().equals(step.posts().get(0)))
            .map(Office.Post::kind).findFirst();
        var there = office.seated.values().stream().filter(seat -> seat.organ().equals(step.organ()) && kind.filter(seat.kind()::equals).isPresent())
            .map(seat -> seat.person()).toList();
        var people = new ArrayList<Object>();
        for (int i = 0; i < 3 && i < there.size(); i++) {
            people.add(office.chance(97) ? there.get((i + office.steps) % there.size()) : office.anySeated());
        }
        return Bid.of("posting/list-candidates", "organ", step.organ(), "round", step.round(), "candidates",
            people.isEmpty() ? List.of(office.anySeated()) : people)
            .on(Files.after(step, office.today()));
    }

    Bid decideSelection() {
        var listed = office.files.at(CandidatesListed.class);
        if (listed.isEmpty()) return listCandidates();
        var step = office.late(listed);
        var posts = office.files.before(step, SelectionOpened.class).posts();
        var choices = new ArrayList<Object>();
        for (int i = 0; i < posts.size() && i < step.candidates().size(); i++) {
            var person = office.chance(95) ? step.candidates().get(i) : office.anySeated();
            choices.add(Map.of("post", posts.get(i), "person", person, "score", office.random.nextInt(100)));
        }
        return Bid.of("posting/decide-selection", "organ", step.organ(), "round", step.round(), "choices", office.chance(90) ? choices : null)
            .on(Files.after(step, office.today()));
    }
}
