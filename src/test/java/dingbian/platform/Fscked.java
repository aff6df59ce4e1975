package dingbian.platform;

import java.util.List;
import org.springframework.context.ApplicationContext;

/** fsck, for tests of other rooms. */
public final class Fscked {
    private Fscked() {}

    public static List<String> check(ApplicationContext context) {
        return context.getBean(Fsck.class).check(position -> {});
    }
}
