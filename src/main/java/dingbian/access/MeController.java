package dingbian.access;

import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** GET /api/me: who I am; 200 for everybody, so that a page may ask before anybody has signed in. */
@RestController
class MeController {
    private final Demo demo;
    private final UserTable table;
    private final OrganQueries names;

    record Me(String user, Role role, String organ, String organName, boolean demo, List<String> users, boolean mayWrite) {}

    MeController(Demo demo, UserTable table, OrganQueries names) {
        this.demo = demo;
        this.table = table;
        this.names = names;
    }

    @GetMapping("/api/me")
    Me me() {
        var caller = Caller.currentOrNull();
        var users = demo.on() ? table.all().stream().filter(AppUser::demo).map(AppUser::username).toList() : null;
        if (caller == null) return new Me(null, null, null, null, demo.on(), users, false);
        return new Me(caller.user(), caller.role(), caller.organ(), names.of(caller.organ()), demo.on(), users, caller.mayWrite());
    }
}
