package dingbian.access;

import dingbian.access.Account.Origin;
import dingbian.access.Account.Password;
import dingbian.access.UserQueries.Held;
import dingbian.access.UserQueries.Row;
import dingbian.ledger.HeadTable;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;

/** 花名: whom the doors know. Who is locked, or a demo user outside the demo, is answered like one who does not exist. */
@Component
class Users implements UserDetailsService {
    static final Pattern NAME = Pattern.compile("[A-Za-z0-9._-]{1,64}");
    private final UserQueries queries;
    private final Demo demo;
    private final HeadTable head;
    private final Clock clock;

    Users(UserQueries queries, Demo demo, HeadTable head, Clock clock) {
        this.head = head;
        this.queries = queries;
        this.demo = demo;
        this.clock = clock;
    }

    /** Everybody who has or had a role, by name. */
    List<Account> all() {
        return queries.all().stream().flatMap(row -> account(row).stream()).toList();
    }

    /** @throws dingbian.ledger.TablesBehindException while what the events say of the users is being written again */
    Optional<Account> find(String user) {
        head.readWhole();
        return NAME.matcher(user).matches() ? queries.find(user).flatMap(this::account) : Optional.empty();
    }

    /** Who may come in now, by whatever door. */
    Optional<AppUser> admitted(String user) {
        return find(user).filter(Account::enabled).map(Account::appUser);
    }

    @Override public AppUser loadUserByUsername(String user) {
        return admitted(user).filter(found -> found.passwordHash() != null).orElseThrow(() -> new UsernameNotFoundException("no such user"));
    }

    /** What the events say decides; of whom they do not speak, he may be the first admin, or of the demo. */
    private Optional<Account> account(Row row) {
        var said = row.said();
        var began = began(row);
        var role = said != null && said.role() != null ? said.role() : began == null ? null : FirstUsers.role(row.user());
        if (role == null) return Optional.empty();
        var organ = said != null && said.role() != null ? said.organ() : FirstUsers.organ(role);
        var from = said == null ? 0 : said.passwordFrom();
        var password = password(row.held(), from);
        var hash = password == Password.SET || password == Password.ONE_TIME ? row.held().hash() : null;
        return Optional.of(new Account(row.user(), role, organ, said == null || said.enabled(), said == null ? began : Origin.LEDGER, password, hash, from));
    }

    private Origin began(Row row) {
        if (row.held() == null) return null;
        if (row.held().demo()) return demo.on() ? Origin.DEMO : null;
        return row.user().equals(FirstUsers.ADMIN) ? Origin.FIRST : null;
    }

    private Password password(Held held, long from) {
        if (held == null || held.since() < from || held.demo() && !demo.on()) return Password.NONE;
        if (!held.oneTime()) return Password.SET;
        return clock.instant().isBefore(held.expires()) ? Password.ONE_TIME : Password.EXPIRED;
    }
}
