package dingbian.audit;

import dingbian.access.Caller;
import org.springframework.stereotype.Component;

/** 数据范围: what the caller's role and organ say. */
@Component
class CallerScope implements Scope {
    @Override public String readable(String organ) {
        return Caller.current().readable(organ);
    }
}
