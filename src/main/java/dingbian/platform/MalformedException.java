package dingbian.platform;

import java.util.List;

/** 格式不符: what was sent cannot be understood; names every bad field. */
public final class MalformedException extends RuntimeException {
    private final transient List<Flaw> flaws;

    public MalformedException(List<Flaw> flaws) {
        super(flaws.toString());
        this.flaws = List.copyOf(flaws);
    }

    public List<Flaw> flaws() {
        return flaws;
    }
}
