package coop.genoot.platform.identity;

import coop.genoot.common.PersonId;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.access.intercept.RequestMatcherDelegatingAuthorizationManager;
import org.springframework.security.web.context.NullSecurityContextRepository;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.authentication.WebAuthnAuthenticationFilter;
import org.springframework.security.web.webauthn.authentication.WebAuthnAuthenticationRequestToken;
import org.springframework.stereotype.Component;

/**
 * Signing in with a passkey, on Spring Security's filters; the session that follows is ours, and so is the trace of a
 * passkey that does not fit. A passkey belongs to the host name of the house for ever.
 */
@Component
class PasskeyWalls {
    private final Site site;
    private final SignIn signIn;
    private final FailedSignIns failures;
    private final KeptPasskeys kept;
    private final RouteGuard guard;

    PasskeyWalls(Site site, SignIn signIn, FailedSignIns failures, KeptPasskeys kept, RouteGuard guard) {
        this.site = site;
        this.signIn = signIn;
        this.failures = failures;
        this.kept = kept;
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
                        filter.setAuthenticationFailureHandler(PasskeyWalls.this::refuse);
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

    private void refuse(HttpServletRequest request, HttpServletResponse response, AuthenticationException reason) {
        failures.wrongPasskey(ownerOf(reason), request.getRemoteAddr());
        response.setStatus(HttpStatus.UNAUTHORIZED.value());
    }

    /** Whose passkey was shown; empty for one that we do not know, or when it could not be read. */
    private Optional<PersonId> ownerOf(AuthenticationException reason) {
        if (!(reason.getAuthenticationRequest() instanceof WebAuthnAuthenticationRequestToken shown))
            return Optional.empty();
        var passkey = kept.findByCredentialId(
                shown.getWebAuthnRequest().getPublicKey().getRawId());
        return Optional.ofNullable(passkey).map(it -> PasskeyOwners.person(it.getUserEntityUserId()));
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
