package dingbian.access;

import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** 用户名册: who the users are, what is proposed, and what became of each. */
@RestController
class UserListController {
    private final Users users;
    private final UserHistory history;
    private final OrganQueries names;

    /** 一人. {@code password} says only whether he has one. */
    record User(String user, Role role, String organ, String organName, boolean enabled, Account.Origin origin, Account.Password password) {}

    record UserList(List<User> rows, List<UserHistory.Row> proposals) {}

    record History(List<UserHistory.Row> rows) {}

    UserListController(Users users, UserHistory history, OrganQueries names) {
        this.users = users;
        this.history = history;
        this.names = names;
    }

    @GetMapping("/api/users") UserList all() {
        return new UserList(users.all().stream().map(each -> new User(each.user(), each.role(), each.organ(), names.of(each.organ()), each.enabled(),
            each.origin(), each.password())).toList(), history.open());
    }

    @GetMapping("/api/users/history") History history(@RequestParam(required = false) String user) {
        return new History(history.of(user));
    }
}
