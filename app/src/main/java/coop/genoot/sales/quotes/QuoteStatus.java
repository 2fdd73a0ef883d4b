package coop.genoot.sales.quotes;

import static coop.genoot.sales.quotes.QuoteVerb.ACCEPT;
import static coop.genoot.sales.quotes.QuoteVerb.EXPIRE;
import static coop.genoot.sales.quotes.QuoteVerb.FINISH;
import static coop.genoot.sales.quotes.QuoteVerb.REFUSE;
import static coop.genoot.sales.quotes.QuoteVerb.START;
import static coop.genoot.sales.quotes.QuoteVerb.WITHDRAW;

import coop.genoot.home.Tone;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Where a quote stands, from sent to done (requirement D-07). While it is being entered it is a draft, not a quote. */
public enum QuoteStatus {
    SENT(Tone.WAITING),
    ACCEPTED(Tone.POSITIVE),
    REFUSED(Tone.CALM),
    EXPIRED(Tone.PROBLEM),
    WITHDRAWN(Tone.CALM),
    IN_PRODUCTION(Tone.NOW),
    DONE(Tone.CALM);

    /** The one table of all ways a quote can go; what is not here is refused. */
    private static final Map<QuoteStatus, Map<QuoteVerb, QuoteStatus>> WAYS = Map.of(
            SENT, Map.of(ACCEPT, ACCEPTED, REFUSE, REFUSED, EXPIRE, EXPIRED, WITHDRAW, WITHDRAWN),
            ACCEPTED, Map.of(START, IN_PRODUCTION, FINISH, DONE),
            IN_PRODUCTION, Map.of(FINISH, DONE));

    private final Tone tone;

    QuoteStatus(Tone tone) {
        this.tone = tone;
    }

    /** Where that step leads; empty when it cannot be taken from here, or not by them. */
    public Optional<QuoteStatus> after(QuoteVerb verb, QuoteVerb.By by) {
        return verb.mayBeDone(by)
                ? Optional.ofNullable(WAYS.getOrDefault(this, Map.of()).get(verb))
                : Optional.empty();
    }

    /** Whether there is an order. */
    public boolean isOrder() {
        return this == ACCEPTED || this == IN_PRODUCTION || this == DONE;
    }

    public Tone tone() {
        return tone;
    }

    /** Its name as keys carry it: {@code in-production}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The key of the words that are shown. */
    public String key() {
        return "sales.quote.status." + word();
    }
}
