package dingbian.ledger;

import java.time.LocalDate;
import java.util.List;

/** 定岗: the posts of a kind in a unit, and the quota that they share, at the end of a day. */
public record Layout(LocalDate day, int assigned, List<Post> posts) {}
