package coop.genoot.sales.delivery;

import coop.genoot.platform.Actor;
import coop.genoot.platform.identity.Site;
import coop.genoot.platform.links.PrivateLink;
import coop.genoot.platform.links.PrivateLinks;
import coop.genoot.sales.invoices.Invoice;
import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The private addresses of invoices. Only a hash of each is kept, so that every mail carries one of its own. */
@Component
@Transactional
public class InvoiceLinks {
    private static final String PURPOSE = "invoice";
    private static final Duration READABLE = Duration.ofDays(3 * 365);

    private final PrivateLinks links;
    private final Site site;
    private final Clock clock;

    InvoiceLinks(PrivateLinks links, Site site, Clock clock) {
        this.links = links;
        this.site = site;
        this.clock = clock;
    }

    /** Another address at which this invoice can be read for three years, without an account (requirement D-31). */
    public String make(Actor me, Invoice invoice) {
        var link = new PrivateLink(
                PURPOSE,
                invoice.id().value(),
                invoice.entity().value(),
                invoice.activity().value(),
                invoice.content().language(),
                clock.instant().plus(READABLE));
        return site.link("/i/" + links.create(me, link));
    }
}
