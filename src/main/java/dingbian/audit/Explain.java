package dingbian.audit;

import dingbian.ledger.AsOf;
import dingbian.ledger.Kind;
import dingbian.ledger.Level;
import dingbian.ledger.Measure;
import dingbian.ledger.UnknownCodeException;
import dingbian.platform.Knowledge;
import dingbian.platform.Moment;
import dingbian.platform.Rows;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** 溯源: from a figure to its lines, to their events, to the papers. */
@Component
class Explain {
    private static final Set<Measure> FACTS = EnumSet.of(Measure.BOOK, Measure.NAME, Measure.PARENT, Measure.LIMIT_TYPE,
        Measure.COUNTS_IN_CAP);

    /** 所问之数: {@code organ} null: the total of the townships; {@code unit} null: of the whole organ. */
    record Asked(String organ, String unit, Kind kind, Figure figure) {}

    private final Knowledge knowledge;
    private final Organs organs;
    private final DocumentQueries documents;
    private final Names names;

    Explain(Knowledge knowledge, Organs organs, DocumentQueries documents, Names names) {
        this.knowledge = knowledge;
        this.organs = organs;
        this.documents = documents;
        this.names = names;
    }

    Explanation of(AsOf asOf, Asked asked) {
        var moment = knowledge.of(asOf);
        var standing = organs.standing(moment, organs.asked(moment, asked.organ()), FACTS);
        if (asked.unit() != null && !documents.any(Question.known(moment).organ(asked.organ()).unit(asked.unit())))
            throw new UnknownCodeException("unit", asked.unit());
        var lines = new ArrayList<Signed>();
        int sum = 0;
        for (var organ : asked.organ() != null ? List.of(asked.organ()) : townships(standing)) {
            var signed = signed(moment, organ, asked, standing);
            sum += asked.figure().of(signed.stream().mapToInt(Signed::amount).sum());
            lines.addAll(signed);
        }
        var naming = Naming.of(standing, names, lines.stream().map(each -> each.told().line().person()).toList());
        var rows = lines.stream().map(each -> LineRow.of(each.told(), each.sign(), naming)).toList();
        return new Explanation(moment.at(), Rows.word(moment), moment.knownAt(), moment.position(), asked.figure().name(), sum, rows);
    }

    private record Signed(Documented told, int sign) {
        int amount() {
            return sign * told.line().amount();
        }
    }

    private List<Signed> signed(Moment moment, String organ, Asked asked, Standing standing) {
        var parts = asked.figure().parts(asked.unit() != null, standing.limitType(organ, asked.kind()));
        return documents.lines(Question.of(moment).organ(organ).unit(asked.unit()).kind(asked.kind()).measures(parts.keySet())).stream()
            .filter(told -> asked.unit() != null || standing.counts(organ, told.line().unit()))
            .map(told -> new Signed(told, parts.get(told.line().measure()))).toList();
    }

    private static List<String> townships(Standing standing) {
        return Organs.inOrder(standing).stream().filter(organ -> standing.level(organ) == Level.TOWNSHIP).toList();
    }
}
