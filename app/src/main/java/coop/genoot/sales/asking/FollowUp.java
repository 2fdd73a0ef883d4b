package coop.genoot.sales.asking;

import coop.genoot.platform.Actor;
import coop.genoot.sales.quotes.QuoteId;
import coop.genoot.sales.quotes.QuoteStatus;
import coop.genoot.sales.quotes.Quotes;
import coop.genoot.sales.undelivered.DeadAddresses;
import coop.genoot.timeline.PlannedStep;
import coop.genoot.timeline.StepKind;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Asks the client of a quote for an answer, as long as one can still be given. */
@Component
class FollowUp implements StepKind {
    /** Its name, and the stem of its words. */
    static final String NAME = "sales.quote.follow-up";

    private final Quotes quotes;
    private final DeadAddresses addresses;
    private final FollowUpMail mail;
    private final Clock clock;

    FollowUp(Quotes quotes, DeadAddresses addresses, FollowUpMail mail, Clock clock) {
        this.quotes = quotes;
        this.addresses = addresses;
        this.mail = mail;
        this.clock = clock;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Outcome run(Actor who, PlannedStep step, List<PlannedStep> all) {
        var found = quotes.find(who, new QuoteId(step.document()))
                .filter(it -> it.statusOn(LocalDate.now(clock)) == QuoteStatus.SENT);
        if (found.isEmpty()) return new Outcome.NotNeeded();
        var quote = found.get();
        var reach = addresses.reach(who, quote.client(), quote.mail());
        if (reach.working() == null)
            return new Outcome.Waits(reach.dead() ? "sales.undelivered.waits" : "sales.quote.follow-up.waits");
        mail.ask(who, quote, reach.working());
        return new Outcome.Done();
    }
}
