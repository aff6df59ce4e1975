package dingbian.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.oidc.authentication.OidcAuthorizationCodeAuthenticationProvider;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;

/**
 * 统一登录: another house says who somebody is, by OpenID Connect; here it is only looked up whether he was granted. No account is made. There is no
 * such door unless a client is configured (spring.security.oauth2.client.*).
 */
@Component
class OidcDoor {
    private static final Logger LOG = LoggerFactory.getLogger(OidcDoor.class);
    /** What the other house, or whoever feigns to be it, may write into our log. */
    private static final Pattern CODE = Pattern.compile("\\w{1,40}");
    private static final String START = "oauth2/authorization/";
    private static final String REFUSED = "/?login=refused";
    private final ObjectProvider<InMemoryClientRegistrationRepository> registrations;
    private final OidcUserService house = new OidcUserService();
    private final Users users;
    private final Sessions sessions;
    private final String claim;

    /** 一家: its name on the page, and where to go. */
    record Way(String name, String path) {}

    OidcDoor(ObjectProvider<InMemoryClientRegistrationRepository> registrations, Users users, Sessions sessions,
             @Value("${dingbian.oidc.claim}") String claim) {
        this.registrations = registrations;
        this.users = users;
        this.sessions = sessions;
        this.claim = claim;
    }

    List<Way> ways() {
        var known = registrations.getIfAvailable();
        return known == null ? List.of() : StreamSupport.stream(known.spliterator(), false)
            .map(each -> new Way(each.getClientName(), START + each.getRegistrationId())).toList();
    }

    /** What looks at the answer of the other house: its code, and the signature, audience, time and nonce of its token. */
    AuthenticationProvider provider() {
        return new OidcAuthorizationCodeAuthenticationProvider(new RestClientAuthorizationCodeTokenResponseClient(), this::known);
    }

    void of(HttpSecurity http) {
        if (ways().isEmpty()) return;
        http.oauth2Login(login -> login.loginPage("/login").successHandler(this::enter).failureHandler(OidcDoor::refuse));
    }

    private static void refuse(HttpServletRequest request, HttpServletResponse response, AuthenticationException why) throws IOException {
        var code = why instanceof OAuth2AuthenticationException known ? known.getError().getErrorCode() : why.getClass().getSimpleName();
        LOG.warn("login by OIDC refused: {}", CODE.matcher(code).matches() ? code : "?");
        response.sendRedirect(REFUSED);
    }

    private OidcUser known(OidcUserRequest request) {
        var told = house.loadUser(request);
        if (admitted(told) == null) throw new OAuth2AuthenticationException(new OAuth2Error("not_granted"));
        return told;
    }

    private AppUser admitted(OidcUser told) {
        var name = told.getClaimAsString(claim);
        return name == null ? null : users.admitted(name).orElse(null);
    }

    /** From here on he is a user of ours, and what the other house told is forgotten. */
    private void enter(HttpServletRequest request, HttpServletResponse response, Authentication told) throws IOException {
        var user = admitted((OidcUser) told.getPrincipal());
        if (user == null) {
            request.getSession().invalidate();
            response.sendRedirect(REFUSED);
            return;
        }
        sessions.begin(request.getSession());
        sessions.become(user, request, response);
        response.sendRedirect("/");
    }
}
