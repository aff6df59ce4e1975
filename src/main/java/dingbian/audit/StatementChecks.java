package dingbian.audit;

import dingbian.audit.StatementQueries.Statement;
import dingbian.ledger.Facts;
import dingbian.ledger.Measure;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** 原文核查: figures that their own document, or another, contradicts; kept as printed. Pure. */
final class StatementChecks {
    private StatementChecks() {}

    static List<Documented> standing(Scene scene) {
        return scene.valid(told -> told.line().measure() == Measure.STATEMENT && told.line().amount() > 0);
    }

    static Stream<Found> statedContradiction(Scene scene, Map<Long, Statement> statements) {
        return standing(scene).stream().filter(told -> statements.containsKey(told.position())).map(told -> {
            var said = statements.get(told.position());
            var facts = Facts.of("statement", said.statement(), "subject", said.subject(), "stated", said.stated(), "against", said.against(),
                "againstWords", said.againstWords(), "treatment", said.treatment(), "severity", said.severity());
            return Found.of("STATED_CONTRADICTION", told.line().organ(), null, null, facts, scene.axis.of(told.line().days()), List.of(told.event().eventId()))
                .by(told.event().document()).said(level(said.severity()), said.words());
        });
    }

    private static String level(String severity) {
        return switch (severity) {
            case "ERROR", "INFO" -> severity;
            default -> "WARN";
        };
    }
}
