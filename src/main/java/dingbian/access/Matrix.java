package dingbian.access;

import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.HEAD;
import static org.springframework.http.HttpMethod.POST;

import jakarta.servlet.DispatcherType;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.PathContainer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/** 权限表: which role may call what. What is not named here is denied. */
final class Matrix {
    static final String OWN_PASSWORD = "/api/me/password";
    private static final String[] ANYBODY = {"/", "/index.html", "/notice.html", "/help.html", "/*.js", "/*.css", "/*.svg", "/favicon.ico",
        "/vendor/**", "/platform/**", "/audit/**", "/establishment/**", "/posting/**", "/reform/**", "/access/**", "/log/**", "/exchange/**",
        "/messages/**", "/docs/**", "/actuator/health", "/api/me"};
    private static final String[] SIGNED_IN = {"/api/**", "/v3/api-docs", "/v3/api-docs/**", "/v3/api-docs.yaml"};
    /** Who the users are. */
    private static final String[] USERS = {"/api/users", "/api/users/**"};
    private static final String[] MANAGING = {"/api/access/propose-user", "/api/access/lock-user", "/api/access/reset-password",
        "/api/access/one-time-password"};
    /** What a township does not do for itself. */
    private static final String[] OFFICE_ONLY = {"/api/posting/authorise-use", "/api/posting/cancel-slot"};
    private static final String[] MAKING = {"/api/posting/**", "/api/reform/draft-plan", "/api/reform/submit-plan", "/api/reform/reply-finding",
        "/api/reform/publish-notice"};
    private static final String[] CHECKING = {"/api/posting/review-use", "/api/posting/approve-use", "/api/posting/return-use",
        "/api/reform/review-plan", "/api/reform/examine-plan", "/api/reform/approve-plan", "/api/reform/return-plan",
        "/api/reform/open-inspection", "/api/reform/answer-question", "/api/reform/raise-finding", "/api/reform/close-finding", "/api/reform/close-inspection"};

    /** 办事: who may post, or read, where; the first that names a path decides. */
    private record Post(Set<Role> roles, List<PathPattern> paths) {
        static Post by(Set<Role> roles, String... paths) {
            return new Post(roles, Stream.of(paths).map(PathPatternParser.defaultInstance::parse).toList());
        }

        String[] texts() {
            return paths.stream().map(PathPattern::getPatternString).toArray(String[]::new);
        }
    }

    /** What not everybody may read who is signed in. */
    private static final List<Post> READS = List.of(
        Post.by(EnumSet.complementOf(EnumSet.of(Role.TOWNSHIP)), "/api/people/erasures", "/api/people/*/traces"),
        Post.by(EnumSet.of(Role.AUDITOR, Role.ADMIN), "/api/readings", "/api/log/pack", "/api/platform/backups"),
        Post.by(EnumSet.of(Role.REVIEWER, Role.AUDITOR, Role.ADMIN), USERS));

    private static final List<Post> POSTS = List.of(
        Post.by(EnumSet.of(Role.CLERK, Role.ADMIN), "/api/people/propose-erasure"),
        Post.by(EnumSet.of(Role.CLERK, Role.AUDITOR, Role.ADMIN), "/api/people/reveal"),
        Post.by(EnumSet.of(Role.REVIEWER, Role.ADMIN), "/api/people/approve-erasure", "/api/people/return-erasure"),
        Post.by(EnumSet.allOf(Role.class), "/api/reform/check-plan", "/api/sheets"),
        Post.by(EnumSet.of(Role.CLERK, Role.REVIEWER, Role.ADMIN), CHECKING),
        Post.by(EnumSet.of(Role.CLERK, Role.ADMIN), OFFICE_ONLY),
        Post.by(EnumSet.of(Role.CLERK, Role.TOWNSHIP, Role.ADMIN), MAKING),
        Post.by(EnumSet.of(Role.CLERK, Role.REVIEWER, Role.TOWNSHIP, Role.ADMIN), "/api/reform/rehearse", "/api/reform/carry-out"),
        Post.by(EnumSet.of(Role.ADMIN), "/api/log/replace-log-key"),
        Post.by(EnumSet.of(Role.ADMIN), MANAGING),
        Post.by(EnumSet.of(Role.REVIEWER, Role.ADMIN), "/api/access/approve-user", "/api/access/return-user"),
        Post.by(EnumSet.of(Role.ADMIN), "/api/platform/backup", "/api/log/accept-restore"),
        Post.by(EnumSet.of(Role.REVIEWER, Role.ADMIN), "/api/establishment/approve-limit", "/api/establishment/return-limit"),
        Post.by(EnumSet.of(Role.CLERK, Role.ADMIN), "/api/establishment/**", "/api/reform/**", "/api/audit/**"));

    private Matrix() {}

    static void of(AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry doors) {
        doors.dispatcherTypeMatchers(DispatcherType.FORWARD, DispatcherType.ERROR).permitAll();
        for (HttpMethod read : new HttpMethod[] {GET, HEAD}) {
            doors.requestMatchers(read, ANYBODY).permitAll();
            for (var some : READS) doors.requestMatchers(read, some.texts()).hasAnyRole(names(some.roles().toArray(Role[]::new)));
            doors.requestMatchers(read, SIGNED_IN).hasAnyRole(names(Role.values()));
        }
        doors.requestMatchers(POST, OWN_PASSWORD).authenticated();
        for (var post : POSTS) doors.requestMatchers(POST, post.texts()).hasAnyRole(names(post.roles().toArray(Role[]::new)));
        doors.anyRequest().denyAll();
    }

    /** 可否办理: the same as the doors say; commands in a list are asked for here. */
    static boolean mayPost(Role role, String path) {
        return first(POSTS, path).filter(post -> post.roles().contains(role)).isPresent();
    }

    /** 可否查看, of one who is signed in. */
    static boolean mayRead(Role role, String path) {
        return first(READS, path).filter(read -> !read.roles().contains(role)).isEmpty();
    }

    private static Optional<Post> first(List<Post> some, String path) {
        var asked = PathContainer.parsePath(path);
        return some.stream().filter(post -> post.paths().stream().anyMatch(each -> each.matches(asked))).findFirst();
    }

    private static String[] names(Role... roles) {
        return Arrays.stream(roles).map(Role::name).toArray(String[]::new);
    }
}
