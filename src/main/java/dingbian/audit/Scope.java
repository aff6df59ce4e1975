package dingbian.audit;

/** 数据范围: which organ the caller may read when he asks for one, or for all ({@code null}). */
interface Scope {

    /** @throws dingbian.ledger.OutOfScopeException when it is not his to read */
    String readable(String organ);
}
