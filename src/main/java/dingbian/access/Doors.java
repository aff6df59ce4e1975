package dingbian.access;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.logout.HttpStatusReturningLogoutSuccessHandler;
import org.springframework.security.web.authentication.www.BasicAuthenticationFilter;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;

/** 两道门: a program shows name and password each time, without a session; a browser signs in once, and proves each writing by a token. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class Doors {

    @Bean AuthenticationManager authenticationManager(Users users, Passwords passwords, Attempts attempts, OidcDoor oidc) {
        return new ProviderManager(new Doorkeeper(users, passwords, attempts), oidc.provider());
    }

    /** A request with an Authorization header: never a session, hence nothing that another page could ride on. */
    @Bean @Order(1) SecurityFilterChain programs(HttpSecurity http, AuthenticationManager doorkeeper, Refusals refusals) {
        common(http, doorkeeper, refusals).securityMatcher(Doors::showsPassword)
            .csrf(AbstractHttpConfigurer::disable)
            .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
            .httpBasic(basic -> basic.authenticationEntryPoint(refusals))
            .addFilterAfter(new ChangeFirst(refusals), BasicAuthenticationFilter.class);
        return http.build();
    }

    private static boolean showsPassword(HttpServletRequest request) {
        var path = request.getRequestURI();
        return request.getHeader(HttpHeaders.AUTHORIZATION) != null && (path.startsWith("/api/") || path.startsWith("/v3/api-docs"));
    }

    @Bean @Order(2) SecurityFilterChain browsers(HttpSecurity http, AuthenticationManager doorkeeper, Refusals refusals, Users users,
                                             Sessions sessions, OidcDoor oidc) {
        var tokens = CookieCsrfTokenRepository.withHttpOnlyFalse();
        tokens.setCookieCustomizer(cookie -> cookie.sameSite("Strict"));
        common(http, doorkeeper, refusals)
            .csrf(csrf -> csrf.spa().csrfTokenRepository(tokens))
            .addFilterAfter(new FreshUser(users, sessions, refusals), SecurityContextHolderFilter.class)
            .formLogin(login -> login.loginPage("/login").loginProcessingUrl("/login").failureHandler(refusals::commence)
                .successHandler((request, response, who) -> {
                    sessions.begin(request.getSession());
                    response.setStatus(HttpStatus.NO_CONTENT.value());
                }))
            .logout(logout -> logout.logoutUrl("/logout").deleteCookies("JSESSIONID")
                .logoutSuccessHandler(new HttpStatusReturningLogoutSuccessHandler(HttpStatus.NO_CONTENT)));
        oidc.of(http);
        return http.build();
    }

    private static HttpSecurity common(HttpSecurity http, AuthenticationManager doorkeeper, Refusals refusals) {
        return http.authenticationManager(doorkeeper)
            .authorizeHttpRequests(Matrix::of)
            .exceptionHandling(errors -> errors.authenticationEntryPoint(refusals).accessDeniedHandler(refusals))
            .headers(AbstractHttpConfigurer::disable)
            .requestCache(AbstractHttpConfigurer::disable);
    }
}
