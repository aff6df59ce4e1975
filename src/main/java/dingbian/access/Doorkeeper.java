package dingbian.access;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/** 门卫: looks at name and password, and lets nobody try for ever. A name that nobody has may be a mistyped password: it is not logged. */
class Doorkeeper extends DaoAuthenticationProvider {
    private static final Logger LOG = LoggerFactory.getLogger(Doorkeeper.class);
    private final Users users;
    private final Attempts attempts;

    Doorkeeper(Users users, Passwords passwords, Attempts attempts) {
        super(users);
        this.users = users;
        setPasswordEncoder(passwords);
        this.attempts = attempts;
    }

    @Override public Authentication authenticate(Authentication asked) {
        var address = asked.getDetails() instanceof WebAuthenticationDetails details ? details.getRemoteAddress() : "";
        var name = Users.NAME.matcher(asked.getName()).matches() ? asked.getName() : "?";
        attempts.mustNotWait(name, address);
        try {
            var admitted = super.authenticate(asked);
            attempts.succeeded(name, address);
            return admitted;
        } catch (BadCredentialsException wrong) {
            attempts.failed(name, address);
            LOG.warn("login refused: {}@{}", users.admitted(name).isPresent() ? name : "?", address);
            throw wrong;
        }
    }
}
