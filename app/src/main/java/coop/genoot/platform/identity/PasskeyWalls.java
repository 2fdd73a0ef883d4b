package coop.genoot.platform.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.access.intercept.RequestMatcherDelegatingAuthorizationManager;
import org.springframework.security.web.context.NullSecurityContextRepository;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.authentication.WebAuthnAuthenticationFilter;
import org.springframework.stereotype.Component;

/**
 * Signing in with a passkey, on Spring Security's filters; the session that follows is ours. A passkey belongs to the
 * host name of the house for ever.
 */
@Component
class PasskeyWalls {
    private final Site site;
    private final SignIn signIn;
    private final RouteGuard guard;

    PasskeyWalls(Site site, SignIn signIn, RouteGuard guard) {
        this.site = site;
        this.signIn = signIn;
        this.guard = guard;
    }

    void addTo(HttpSecurity http) {
        http.addFilterBefore(new AuthorizationFilter(beforeQuestions()), AuthorizationFilter.class);
        http.webAuthn(it -> it.rpName("Genoot")
                .rpId(site.address().getHost())
                .allowedOrigins(site.origin())
                .disableDefaultRegistrationPage(true)
                .withObjectPostProcessor(new ObjectPostProcessor<WebAuthnAuthenticationFilter>() {
                    @Override
                    public <F extends WebAuthnAuthenticationFilter> F postProcess(F filter) {
                        filter.setSecurityContextRepository(new NullSecurityContextRepository());
                        filter.setAuthenticationSuccessHandler(PasskeyWalls.this::welcome);
                        return filter;
                    }
                }));
    }

    private void welcome(HttpServletRequest request, HttpServletResponse response, Authentication shown) {
        if (!(shown.getPrincipal() instanceof PublicKeyCredentialUserEntity owner))
            throw new IllegalStateException("A passkey without an owner");
        signIn.start(PasskeyOwners.person(owner.getId()), request);
        response.setStatus(HttpStatus.NO_CONTENT.value());
    }

    /** Spring answers what a new passkey is made from in front of the wall of all routes: here the wall comes first. */
    private RequestMatcherDelegatingAuthorizationManager beforeQuestions() {
        var questions = PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.POST, "/webauthn/register/options");
        return RequestMatcherDelegatingAuthorizationManager.builder()
                .add(questions, guard)
                .anyRequest()
                .permitAll()
                .build();
    }

    /** Spring asks for it after a passkey has proved who its owner is; rights are ours to find. */
    static UserDetailsService owners() {
        return name ->
                User.withUsername(name).password("").authorities("passkey").build();
    }
}
