package dingbian.ledger;

import static dingbian.ledger.Measure.*;

import java.util.ArrayList;
import java.util.List;

/** 核编之事: how many an organ may have, in which units and posts. */
public sealed interface EstablishmentEvent extends LedgerEvent permits EstablishmentEvent.BookOpened, QuotaEvent, UnitEvent, PostEvent,
        EstablishmentEvent.StatementRecorded {

    /** 建账: from this day on the organ has a book. */
    record BookOpened(String organ, String name, Level level, String parent, TownshipClass townshipClass, Integer population,
                      Basis basis) implements EstablishmentEvent {
        @Override public List<Line> lines() {
            var base = Line.in(organ, basis);
            var lines = new ArrayList<>(List.of(base.fact(BOOK, level), base.fact(NAME, name)));
            if (parent != null) lines.add(base.fact(PARENT, parent));
            if (townshipClass != null) lines.add(base.fact(CLASS, townshipClass));
            if (population != null) lines.add(base.fact(POPULATION, population));
            return lines;
        }
    }

    /** 原文数字: a figure as a document prints it, kept beside the one that contradicts it. */
    record StatementRecorded(String organ, String statement, String subject, String words, String stated, String against,
                             String againstWords, String treatment, Severity severity, Basis basis) implements EstablishmentEvent {
        @Override public List<Line> lines() {
            return List.of(Line.in(organ, basis).fact(STATEMENT, statement));
        }
    }

    /** 矛盾程度: how badly a printed figure fails. */
    enum Severity { ERROR, WARN, INFO, CONFLICT, MISSING }
}
