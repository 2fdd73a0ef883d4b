package coop.genoot.sales.quotes;

import coop.genoot.platform.Actor;
import coop.genoot.platform.jobs.RepeatedJob;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** Ends quotes that nobody answered in time. */
@Component
class QuoteExpiry implements RepeatedJob {
    private final Quotes quotes;

    QuoteExpiry(Quotes quotes) {
        this.quotes = quotes;
    }

    @Override
    public String name() {
        return "sales.quote-expiry";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(10);
    }

    @Override
    public void run() {
        quotes.expire(Actor.system(name()));
    }
}
