package dingbian.access;

import dingbian.ledger.OutOfScopeException;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;

/** 来人: who asks; {@code organ} is the only organ of a township's user, else null. A controller takes it as an argument. */
public record Caller(String user, Role role, String organ) {
    private static final Set<Role> WRITERS = EnumSet.of(Role.CLERK, Role.TOWNSHIP, Role.ADMIN);

    /** @throws AccessDeniedException if nobody is signed in */
    public static Caller current() {
        var who = currentOrNull();
        if (who == null) throw new AccessDeniedException("anonymous");
        return who;
    }

    static Caller currentOrNull() {
        var user = currentUserOrNull();
        return user == null ? null : user.caller();
    }

    static AppUser currentUserOrNull() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof AppUser user ? user : null;
    }

    /** The organ to read: the one asked for, or the only one that he may. @throws OutOfScopeException if he may not read it */
    public String readable(String asked) {
        if (role != Role.TOWNSHIP) return asked;
        if (organ == null || asked != null && !asked.equals(organ)) throw new OutOfScopeException(asked);
        return organ;
    }

    /** The only organ that he may write for, or null; a township's user without one may write for none. */
    public String scope() {
        return role != Role.TOWNSHIP ? null : organ == null ? "" : organ;
    }

    /** @param post as in /api/{post} */
    public boolean mayPost(String post) {
        return Matrix.mayPost(role, "/api/" + post);
    }

    public boolean mayWrite() {
        return WRITERS.contains(role);
    }
}
