package dingbian.ledger;

import java.util.List;

/** 选岗之事: competitive appointment and mutual selection as recorded rounds (甘机编办[2011]18号：竞争上岗、双项选择). */
public sealed interface SelectionEvent extends MatterEvent {

    String round();

    @Override default String matter() {
        return round();
    }

    /** 开展选岗: which posts of a unit are open, and by which method. */
    record SelectionOpened(String organ, String round, String unit, AssignmentMode method, List<String> posts, String by, Basis basis)
            implements SelectionEvent {}

    /** 列候选人: who stands for them; opaque ids. */
    record CandidatesListed(String organ, String round, List<String> candidates, String by, Basis basis) implements SelectionEvent {}

    /** 中选: who takes which post, and with how many votes or points, if they were counted. */
    record Choice(@Code String post, String person, Integer score) {}

    /** 选岗结果: who was chosen, and who of the candidates was not. The assignments follow in the same act. */
    record SelectionDecided(String organ, String round, List<Choice> choices, List<String> unplaced, String by, Basis basis)
            implements SelectionEvent {}
}
