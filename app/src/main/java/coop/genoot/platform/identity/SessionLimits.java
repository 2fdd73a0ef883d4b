package coop.genoot.platform.identity;

import java.time.Duration;

/**
 * How long a session lives.
 *
 * @param idle without a request
 * @param absolute after its first request, whatever happens
 * @param visit without a request, when nobody has signed in
 * @param fresh how long after showing a password or passkey sensitive things may be done
 */
record SessionLimits(Duration idle, Duration absolute, Duration visit, Duration fresh) {}
