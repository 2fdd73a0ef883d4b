package coop.genoot.platform.identity;

import coop.genoot.platform.headers.SameOrigin;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.authentication.session.NullAuthenticatedSessionStrategy;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.csrf.XorCsrfTokenRequestAttributeHandler;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.StrictHttpFirewall;
import org.springframework.session.config.annotation.web.http.EnableSpringHttpSession;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;

/** The walls every request passes, in one order for all rooms. */
@Configuration(proxyBeanMethods = false)
@EnableSpringHttpSession
class SecurityConfiguration {
    private static final Duration KEEP_FORMS = Duration.ofDays(60);

    @Bean
    SessionLimits sessionLimits(Environment settings) {
        return Binder.get(settings).bindOrCreate("genoot.session", SessionLimits.class);
    }

    @Bean
    Site site(Environment settings) {
        return Binder.get(settings).bindOrCreate("genoot.site", Site.class);
    }

    @Bean
    @Order(0)
    SecurityFilterChain walls(
            HttpSecurity http, RouteWalls routes, PasskeyWalls passkeys, CookieCsrfTokenRepository formTokens) {
        http.securityContext(it -> it.securityContextRepository(new SessionContexts()))
                .sessionManagement(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .formLogin(AbstractHttpConfigurer::disable)
                .httpBasic(AbstractHttpConfigurer::disable)
                .headers(AbstractHttpConfigurer::disable)
                .csrf(it -> it.ignoringRequestMatchers(SecurityConfiguration::isOneClick)
                        .csrfTokenRepository(formTokens)
                        .csrfTokenRequestHandler(new XorCsrfTokenRequestAttributeHandler())
                        .sessionAuthenticationStrategy(new NullAuthenticatedSessionStrategy()))
                .exceptionHandling(
                        it -> it.authenticationEntryPoint(routes.stranger()).accessDeniedHandler(routes.stranger()))
                .authorizeHttpRequests(it -> it.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.ASYNC)
                        .permitAll()
                        .anyRequest()
                        .access(routes.guard()))
                .addFilterBefore(routes.headers(), SecurityContextHolderFilter.class)
                .addFilterBefore(new SameOrigin(), CsrfFilter.class)
                .addFilterAfter(routes.actors(), AnonymousAuthenticationFilter.class);
        passkeys.addTo(http);
        return http.build();
    }

    /** Mail programs end mail for their reader with a POST of their own (RFC 8058); the secret in it is the right. */
    private static boolean isOneClick(HttpServletRequest request) {
        return request.getRequestURI().startsWith(request.getContextPath() + "/unsubscribe/");
    }

    /** PostgreSQL keeps every letter but the one with code zero, which nobody can type: such a form is no form. */
    @Bean
    HttpFirewall typedOnly() {
        var wall = new StrictHttpFirewall();
        wall.setAllowedParameterValues(typed -> typed.indexOf('\0') < 0);
        return wall;
    }

    /** In a cookie, not in the session: a form stays valid when its session has ended and the person signs in again. */
    @Bean
    CookieCsrfTokenRepository formTokens(Site site) {
        var tokens = new CookieCsrfTokenRepository();
        tokens.setCookieName(site.cookie("form"));
        tokens.setHeaderName("X-CSRF-TOKEN");
        tokens.setCookieCustomizer(it -> it.secure(site.isSecure())
                .httpOnly(true)
                .path("/")
                .sameSite("Lax")
                .maxAge(KEEP_FORMS));
        return tokens;
    }

    @Bean
    CookieSerializer sessionCookie(Site site) {
        var cookie = new DefaultCookieSerializer();
        cookie.setCookieName(site.cookie("session"));
        cookie.setUseBase64Encoding(false);
        cookie.setUseHttpOnlyCookie(true);
        cookie.setUseSecureCookie(site.isSecure());
        cookie.setSameSite("Lax");
        cookie.setCookiePath("/");
        return cookie;
    }

    /** Passwords are not checked here but in {@link SignIn}; without this bean Spring would invent a user. */
    @Bean
    UserDetailsService passkeyPeople() {
        return PasskeyWalls.owners();
    }
}
