package dingbian.access;

import dingbian.platform.LedgerCheck;
import java.util.List;
import java.util.function.LongConsumer;
import org.springframework.stereotype.Component;

/** 口令核对: nobody has a password but whom the events granted, the demo's users, and the first admin, whom alone no event can vouch for. */
@Component
class PasswordCheck implements LedgerCheck {
    private final UserQueries queries;

    PasswordCheck(UserQueries queries) {
        this.queries = queries;
    }

    @Override public List<String> differences(LongConsumer progress) {
        return queries.all().stream().filter(row -> row.said() == null && !row.held().demo() && !row.user().equals(FirstUsers.ADMIN))
            .map(row -> "user_password has, and should not, " + row.user() + ": no event granted him").toList();
    }
}
