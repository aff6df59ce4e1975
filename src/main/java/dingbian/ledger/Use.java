package dingbian.ledger;

/** 占用: what keeps a unit from being closed on a day, on that day or any later one; each the greatest number. */
public record Use(int filled, int offQuota, int assigned, int posts) {
    public boolean isEmpty() {
        return filled == 0 && offQuota == 0 && assigned == 0 && posts == 0;
    }
}
