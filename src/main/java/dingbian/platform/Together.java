package dingbian.platform;

import dingbian.ledger.Answer;
import dingbian.ledger.Answer.Effect;
import dingbian.ledger.Answer.Recorded;
import dingbian.ledger.Entry;
import dingbian.ledger.Kind;
import dingbian.ledger.Measure;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** 合并回执: the answers to the commands of one act, as one. Pure. */
final class Together {

    private record Cell(String organ, String unit, Kind kind, Measure measure, LocalDate at) {
        static Cell of(Effect effect) {
            return new Cell(effect.organ(), effect.unit(), effect.kind(), effect.measure(), effect.at());
        }
    }

    private Together() {}

    static Answer of(List<Answer> answers) {
        var events = answers.stream().flatMap(answer -> answer.events().stream()).toList();
        Map<Cell, Effect> effects = new LinkedHashMap<>();
        answers.stream().flatMap(answer -> answer.effect().stream()).forEach(effect -> effects.merge(Cell.of(effect), effect, Together::then));
        return new Answer(answers.get(answers.size() - 1).position(), events, effects.values().stream().filter(effect -> effect.change() != 0).toList());
    }

    private static Effect then(Effect first, Effect next) {
        return new Effect(first.organ(), first.unit(), first.kind(), first.measure(), first.at(), first.before(), first.change() + next.change(), next.after());
    }

    /** Events that were rolled back have no ids. */
    static Answer unwritten(Answer answer) {
        return new Answer(answer.position(), answer.events().stream().map(recorded -> new Recorded(
            new Entry(recorded.entry().position(), null, recorded.entry().act(), recorded.entry().event()), recorded.recordedAt())).toList(), answer.effect());
    }
}
