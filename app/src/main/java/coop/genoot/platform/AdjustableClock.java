package coop.genoot.platform;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicReference;

/** A clock that can be moved forward: for the demo world and for tests, never in production. */
public final class AdjustableClock extends Clock {
    private final Clock ticking;
    private final AtomicReference<Duration> ahead;

    private AdjustableClock(Clock ticking, AtomicReference<Duration> ahead) {
        this.ticking = ticking;
        this.ahead = ahead;
    }

    /** Ticks with the given clock until it is moved. */
    public static AdjustableClock following(Clock clock) {
        return new AdjustableClock(clock, new AtomicReference<>(Duration.ZERO));
    }

    public void moveTo(Instant moment) {
        ahead.set(Duration.between(ticking.instant(), moment));
    }

    public void advanceBy(Duration duration) {
        ahead.updateAndGet(now -> now.plus(duration));
    }

    /** Ticks with the real clock again. */
    public void followAgain() {
        ahead.set(Duration.ZERO);
    }

    @Override
    public ZoneId getZone() {
        return ticking.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new AdjustableClock(ticking.withZone(zone), ahead);
    }

    @Override
    public Instant instant() {
        return ticking.instant().plus(ahead.get());
    }
}
