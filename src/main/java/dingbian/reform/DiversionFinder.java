package dingbian.reform;

import dingbian.audit.Namings;
import dingbian.audit.Townships;
import dingbian.ledger.AsOf;
import dingbian.ledger.Kind;
import dingbian.ledger.PostingEvent;
import dingbian.ledger.SeatEvent.ExcessDeclared;
import dingbian.ledger.SeatEvent.PersonAssigned;
import dingbian.ledger.SeatEvent.PersonExited;
import dingbian.ledger.SeatEvent.PersonTransferredOut;
import dingbian.ledger.StandingEvent;
import dingbian.platform.Knowledge;
import dingbian.platform.Matters;
import dingbian.platform.Matters.Step;
import dingbian.platform.Moment;
import dingbian.reform.DiversionSheet.Counts;
import dingbian.reform.DiversionSheet.PersonRow;
import dingbian.reform.DiversionSheet.TownshipRow;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** 分流查询: who was declared excess, and what has become of him, as of a moment. */
@Component
class DiversionFinder {
    private static final List<Class<? extends PostingEvent>> TOLD =
        List.of(ExcessDeclared.class, PersonAssigned.class, PersonTransferredOut.class, PersonExited.class, StandingEvent.class);
    private final Knowledge knowledge;
    private final Townships townships;
    private final Matters matters;
    private final Namings namings;

    private record Whose(String organ, String person) {}

    DiversionFinder(Knowledge knowledge, Townships townships, Matters matters, Namings namings) {
        this.knowledge = knowledge;
        this.townships = townships;
        this.matters = matters;
        this.namings = namings;
    }

    DiversionSheet of(AsOf asked, String organ) {
        var moment = knowledge.of(asked);
        var names = new LinkedHashMap<String, String>();
        townships.of(moment, organ, Kind.ADMIN).forEach(each -> names.put(each.organ(), each.name()));
        var rows = people(moment, organ, names.keySet());
        var told = names.keySet().stream().filter(each -> rows.stream().anyMatch(row -> row.organ().equals(each)))
            .map(each -> new TownshipRow(each, names.get(each), Counts.of(rows.stream().filter(row -> row.organ().equals(each)).toList()))).toList();
        return new DiversionSheet(moment.at(), moment.axis().name().toLowerCase(Locale.ROOT), moment.knownAt(), moment.position(), Counts.of(rows), told, rows);
    }

    /** By organ, then by the day on which they were declared. */
    private List<PersonRow> people(Moment moment, String organ, Set<String> organs) {
        var steps = steps(moment, organs.size() == 1 ? organ : null);
        var naming = namings.of(moment, steps.values().stream().flatMap(List::stream).flatMap(step -> step.event().lines().stream()).toList(),
            steps.values().stream().flatMap(List::stream).map(step -> DiversionRow.toOrgan(step.event())).filter(Objects::nonNull).toList());
        var rows = new ArrayList<PersonRow>();
        steps.forEach((whose, his) -> {
            var story = organs.contains(whose.organ()) ? DiversionStory.of(his) : null;
            if (story != null) rows.add(new DiversionRow(story, naming, moment).row());
        });
        rows.sort(Comparator.comparing(PersonRow::organ).thenComparing(PersonRow::declaredOn).thenComparing(PersonRow::person));
        return rows;
    }

    /** What was recorded of those who were ever declared excess, in order of position. */
    private Map<Whose, List<Step<? extends PostingEvent>>> steps(Moment moment, String organ) {
        var all = new ArrayList<Step<? extends PostingEvent>>();
        for (var type : TOLD) all.addAll(matters.of(moment, organ, type));
        var declared = all.stream().filter(step -> step.event() instanceof ExcessDeclared).map(DiversionFinder::whose).collect(Collectors.toSet());
        return all.stream().filter(step -> declared.contains(whose(step))).sorted(Comparator.comparingLong(Step::position))
            .collect(Collectors.groupingBy(DiversionFinder::whose, LinkedHashMap::new, Collectors.toList()));
    }

    private static Whose whose(Step<? extends PostingEvent> step) {
        return new Whose(step.event().organ(), step.event().person());
    }
}
