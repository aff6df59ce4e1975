package dingbian.bench;

/** 一项: one thing that is measured, on one database after the other. */
interface Item {

    /** What it is, how it is measured, and the head of the table. */
    void head(Report report);

    void measure(Store store, Report report) throws Exception;
}
