package dingbian.audit;

import dingbian.ledger.Kind;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** 所见: what a check has seen, before it is put into words. {@code level} and {@code basis} null: as the concern says. */
record Found(String concern, String organ, String unit, Kind kind, Map<String, Object> facts, LocalDate since, List<String> events, String level,
             String basis, String words) {

    static Found of(String concern, String organ, String unit, Kind kind, Map<String, Object> facts, LocalDate since, List<String> events) {
        return new Found(concern, organ, unit, kind, facts, since, events, null, null, null);
    }

    Found by(String paper) {
        return new Found(concern, organ, unit, kind, facts, since, events, level, paper, words);
    }

    Found said(String gravity, String text) {
        return new Found(concern, organ, unit, kind, facts, since, events, gravity, basis, text);
    }
}
