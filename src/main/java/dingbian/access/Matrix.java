package dingbian.access;

import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.HEAD;
import static org.springframework.http.HttpMethod.POST;

import jakarta.servlet.DispatcherType;
import java.util.Arrays;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;

/** 权限表: which role may call what. What is not named here is denied. */
final class Matrix {
    private static final String[] ANYBODY = {"/", "/index.html", "/*.js", "/*.css", "/*.svg", "/favicon.ico", "/vendor/**", "/platform/**",
        "/audit/**", "/establishment/**", "/posting/**", "/access/**", "/messages/**", "/docs/**", "/actuator/health", "/api/me"};
    private static final String[] SIGNED_IN = {"/api/**", "/v3/api-docs", "/v3/api-docs/**", "/v3/api-docs.yaml"};
    /** What a township does not do for itself. */
    private static final String[] OFFICE_ONLY = {"/api/posting/authorise-use", "/api/posting/cancel-slot", "/api/posting/*-selection",
        "/api/posting/list-candidates"};
    private static final String[] MAKING = {"/api/posting/**", "/api/reform/draft-plan", "/api/reform/submit-plan", "/api/reform/reply-finding"};
    private static final String[] CHECKING = {"/api/posting/review-use", "/api/posting/approve-use", "/api/posting/return-use",
        "/api/reform/review-plan", "/api/reform/examine-plan", "/api/reform/approve-plan", "/api/reform/return-plan",
        "/api/reform/open-inspection", "/api/reform/answer-question", "/api/reform/raise-finding", "/api/reform/close-finding", "/api/reform/close-inspection"};

    private Matrix() {}

    static void of(AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry doors) {
        doors.dispatcherTypeMatchers(DispatcherType.FORWARD, DispatcherType.ERROR).permitAll();
        for (HttpMethod read : new HttpMethod[] {GET, HEAD}) {
            doors.requestMatchers(read, ANYBODY).permitAll();
            doors.requestMatchers(read, SIGNED_IN).hasAnyRole(names(Role.values()));
        }
        doors.requestMatchers(POST, CHECKING).hasAnyRole(names(Role.CLERK, Role.REVIEWER, Role.ADMIN));
        doors.requestMatchers(POST, OFFICE_ONLY).hasAnyRole(names(Role.CLERK, Role.ADMIN));
        doors.requestMatchers(POST, MAKING).hasAnyRole(names(Role.CLERK, Role.TOWNSHIP, Role.ADMIN));
        doors.requestMatchers(POST, "/api/establishment/**", "/api/reform/**", "/api/audit/**").hasAnyRole(names(Role.CLERK, Role.ADMIN));
        doors.anyRequest().denyAll();
    }

    private static String[] names(Role... roles) {
        return Arrays.stream(roles).map(Role::name).toArray(String[]::new);
    }
}
