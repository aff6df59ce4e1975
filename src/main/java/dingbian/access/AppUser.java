package dingbian.access;

import java.util.List;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/** 用户: one row of app_user. Equal only while nothing of it has changed. */
record AppUser(String username, String passwordHash, Role role, String organ, boolean enabled, boolean demo) implements UserDetails {

    Caller caller() {
        return new Caller(username, role, organ);
    }

    @Override public List<SimpleGrantedAuthority> getAuthorities() {
        return List.of(new SimpleGrantedAuthority("ROLE_" + role));
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
