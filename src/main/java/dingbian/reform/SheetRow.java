package dingbian.reform;

import dingbian.ledger.InspectionQuestion;
import java.util.List;
import java.util.Map;

/** 督查表一行: the five questions of one township, filled in from the ledger. */
record SheetRow(String organ, String organName, List<Answer> answers) {

    /** 一问: what the ledger suggests, the figures it rests on, and the same in words. */
    record Answer(InspectionQuestion question, boolean suggests, Map<String, Object> evidence, String words, String wordsEn) {}
}
