package dingbian.audit;

import dingbian.ledger.Kind;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** 核查结果: what should not be so, in words and numbers, since when and by which rule, and on which papers it rests. */
record Finding(String rule, String number, String level, String organ, String organName, String unit, String unitName, Kind kind, String detail,
               String detailEn, Map<String, Object> facts, LocalDate since, String basis, String words, List<String> events, List<String> documents) {}
