package coop.genoot.platform.identity;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long a session lives.
 *
 * @param idle without a request
 * @param absolute after the sign-in, whatever happens
 * @param visit without a request, when nobody has signed in
 */
@ConfigurationProperties("genoot.session")
record SessionLimits(
        @DefaultValue("7d") Duration idle,
        @DefaultValue("30d") Duration absolute,
        @DefaultValue("30m") Duration visit) {}
