package dingbian.reform;

import dingbian.audit.PostRow;
import dingbian.audit.Posts;
import dingbian.audit.Township;
import dingbian.audit.Townships;
import dingbian.ledger.AsOf;
import dingbian.ledger.DiversionChannel;
import dingbian.ledger.Facts;
import dingbian.ledger.Kind;
import dingbian.platform.Knowledge;
import dingbian.platform.Wording;
import dingbian.reform.DiversionSheet.PersonRow;
import dingbian.reform.FeasibilitySheet.Ready;
import dingbian.reform.Placement.Place;
import dingbian.reform.Placement.Seeker;
import dingbian.reform.PlacementSheet.KindRow;
import dingbian.reform.PlacementSheet.Placed;
import dingbian.reform.PlacementSheet.Unplaced;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** 安置建议: asks who is still in excess without another way, and where there is room, and says who could go where. */
@Component
class PlacementFinder {
    private final Knowledge knowledge;
    private final DiversionFinder diversions;
    private final Townships townships;
    private final Posts posts;
    private final Wording wording;

    PlacementFinder(Knowledge knowledge, DiversionFinder diversions, Townships townships, Posts posts, Wording wording) {
        this.knowledge = knowledge;
        this.diversions = diversions;
        this.townships = townships;
        this.posts = posts;
        this.wording = wording;
    }

    PlacementSheet of(AsOf asked, String organ) {
        var moment = knowledge.of(asked);
        var sheet = diversions.of(asked, organ);
        var figures = new EnumMap<Kind, List<Township>>(Kind.class);
        for (var kind : Kind.values()) figures.put(kind, townships.of(moment, organ, kind));
        var over = figures.values().stream().flatMap(List::stream).filter(each -> each.filled() > each.approved()).map(Township::organ)
            .collect(Collectors.toSet());
        var answer = new PlacementSheet(sheet.at(), sheet.axis(), sheet.knownAt(), sheet.position(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        var rows = posts.of(asked, organ, null).rows();
        figures.forEach((kind, each) -> add(kind, sheet.people(), each, over, rows, answer));
        return answer;
    }

    private void add(Kind kind, List<PersonRow> people, List<Township> figures, Set<String> over, List<PostRow> rows, PlacementSheet answer) {
        var there = people.stream().filter(row -> row.kind() == kind && row.isThere()).toList();
        if (there.isEmpty()) return;
        var seeking = there.stream().filter(PlacementFinder::seeks).collect(Collectors.toMap(PersonRow::person, row -> row));
        var vacancies = new Vacancies(figures, over);
        var classes = figures.stream().collect(Collectors.toMap(Township::organ, each -> Optional.ofNullable(each.townshipClass())));
        var found = Placement.of(seeking.values().stream().map(row -> new Seeker(row.person(), row.organ(), classes.get(row.organ()).orElse(null), row.unit(),
            row.unitName())).toList(), vacancies.places());
        var vacant = Vacancies.posts(rows, kind);
        found.forEach((seeker, place) -> answer.placed().add(placed(seeking.get(seeker.person()), seeker, place, vacancies,
            vacant.getOrDefault(Vacancies.key(place.organ(), place.unit()), new ArrayDeque<>()).poll())));
        var left = seeking.values().stream().filter(row -> found.keySet().stream().noneMatch(seeker -> seeker.person().equals(row.person()))).toList();
        there.stream().filter(left::contains).forEach(row -> answer.unplaced().add(unplaced(row, vacancies.free(row.organ()), seeking.size())));
        answer.kinds().add(new KindRow(kind, seeking.size(), there.size() - seeking.size(), vacancies.free(null), found.size()));
    }

    /** For whom nothing is planned, or just that he be transferred to a vacancy. */
    private static boolean seeks(PersonRow row) {
        return row.channel() == null || row.channel() == DiversionChannel.TRANSFER_TO_VACANCY;
    }

    private static Placed placed(PersonRow row, Seeker seeker, Place place, Vacancies vacancies, String post) {
        var unit = vacancies.unit(place);
        Map<String, Object> body = Facts.of("person", row.person(), "toOrgan", place.organ(), "toUnit", place.unit(), "toKind", row.kind(), "toPost", post);
        return new Placed(row.person(), row.name(), row.organ(), row.organName(), row.unitName(), row.kind(), place.organ(), vacancies.name(place.organ()),
            place.unit(), unit.name(), post, Placement.isSameClass(seeker, place), Placement.isKin(seeker, place), new Ready("posting/transfer", body));
    }

    private Unplaced unplaced(PersonRow row, int free, int seeking) {
        var facts = Facts.of("kind", row.kind(), "free", free, "seeking", seeking, "organName", row.organName());
        return new Unplaced(row.person(), row.name(), row.organ(), row.organName(), row.unitName(), row.kind(), wording.zh("placement.NO_VACANCY", facts),
            wording.en("placement.NO_VACANCY", facts), facts);
    }
}
