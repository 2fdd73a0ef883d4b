package coop.genoot.sales.quotes;

import coop.genoot.platform.Actor;
import coop.genoot.platform.identity.Site;
import coop.genoot.platform.links.PrivateLink;
import coop.genoot.platform.links.PrivateLinks;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The private addresses of quotes. Only a hash of each is kept, so that it can be shown just once. */
@Component
@Transactional
public class QuoteLinks {
    private static final String PURPOSE = "quote";
    /** Long enough to look up later what was agreed. */
    private static final Duration AFTER_THE_LAST_DAY = Duration.ofDays(366);

    private final PrivateLinks links;
    private final Site site;
    private final Clock clock;

    QuoteLinks(PrivateLinks links, Site site, Clock clock) {
        this.links = links;
        this.site = site;
        this.clock = clock;
    }

    /** Another address that opens this quote, with what can be answered on it. */
    public String make(Actor me, Quote quote) {
        var expires =
                quote.validUntil().atStartOfDay(clock.getZone()).toInstant().plus(AFTER_THE_LAST_DAY);
        var link = new PrivateLink(
                PURPOSE,
                quote.id().value(),
                quote.entity().value(),
                quote.activity().value(),
                quote.language(),
                latest(expires));
        return site.link("/q/" + links.create(me, link));
    }

    /** A quote that ended long ago can still be shown for a while. */
    private Instant latest(Instant expires) {
        var soonest = clock.instant().plus(AFTER_THE_LAST_DAY);
        return expires.isAfter(soonest) ? expires : soonest;
    }
}
