package dingbian.access;

import java.util.List;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/**
 * 用户: who has signed in. Equal only while nothing of him has changed. Until he has changed a one-time password he has no role, and so may do
 * nothing but that.
 */
record AppUser(String username, String passwordHash, Role role, String organ, boolean mustChange) implements UserDetails {

    Caller caller() {
        return new Caller(username, role, organ);
    }

    @Override public List<SimpleGrantedAuthority> getAuthorities() {
        return mustChange ? List.of() : List.of(new SimpleGrantedAuthority("ROLE_" + role));
    }

    @Override public String getPassword() {
        return passwordHash;
    }

    @Override public String getUsername() {
        return username;
    }

    /** Nothing that could be written to a log by accident. */
    @Override public String toString() {
        return username;
    }
}
