package dingbian.platform;

/** 差错: one bad field of a body or question, by its path (basis.effectiveOn, posts[2].title), in two languages. */
public record Flaw(String path, String message, String messageEn) {
    @Override public String toString() {
        return path + ": " + message + " (" + messageEn + ")";
    }
}
