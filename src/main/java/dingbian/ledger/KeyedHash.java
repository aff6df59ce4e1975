package dingbian.ledger;

/** 加密摘要: a hash that only the office can make, so that nobody guesses from it what was hashed. */
public interface KeyedHash {
    String of(String text);
}
