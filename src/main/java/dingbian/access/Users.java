package dingbian.access;

import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;

/** 花名: whom the doors know. Who is disabled, or a demo user outside the demo, is answered like one who does not exist. */
@Component
class Users implements UserDetailsService {
    static final Pattern NAME = Pattern.compile("[A-Za-z0-9._-]{1,64}");
    private final UserTable table;
    private final Demo demo;

    Users(UserTable table, Demo demo) {
        this.table = table;
        this.demo = demo;
    }

    Optional<AppUser> admitted(String username) {
        if (!NAME.matcher(username).matches()) return Optional.empty();
        return table.find(username).filter(user -> user.enabled() && (demo.on() || !user.demo()));
    }

    @Override public AppUser loadUserByUsername(String username) {
        return admitted(username).orElseThrow(() -> new UsernameNotFoundException("no such user"));
    }
}
