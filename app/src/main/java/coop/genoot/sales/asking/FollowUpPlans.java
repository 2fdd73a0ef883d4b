package coop.genoot.sales.asking;

import coop.genoot.common.BankDays;
import coop.genoot.organisation.Setting;
import coop.genoot.organisation.Settings;
import coop.genoot.platform.Actor;
import coop.genoot.platform.CurrentActor;
import coop.genoot.sales.quotes.Quote;
import coop.genoot.sales.quotes.QuoteAnswered;
import coop.genoot.sales.quotes.QuoteId;
import coop.genoot.sales.quotes.QuoteSent;
import coop.genoot.sales.quotes.Quotes;
import coop.genoot.timeline.NewStep;
import coop.genoot.timeline.Timeline;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Plans the question when a quote is sent, and calls it off when it was answered, withdrawn or is over. */
@Component
class FollowUpPlans {
    private final Timeline timeline;
    private final Quotes quotes;
    private final Settings settings;
    private final Clock clock;

    FollowUpPlans(Timeline timeline, Quotes quotes, Settings settings, Clock clock) {
        this.timeline = timeline;
        this.quotes = quotes;
        this.settings = settings;
        this.clock = clock;
    }

    // All in the transaction of what happened: a quote and its next step never tell two stories.
    @EventListener
    void on(QuoteSent sent) {
        var me = whoActs();
        quotes.find(me, new QuoteId(sent.quote())).flatMap(this::step).ifPresent(it -> timeline.plan(me, List.of(it)));
    }

    @EventListener
    void on(QuoteAnswered answered) {
        timeline.noLongerNeeded(whoActs(), List.of(answered.quote()));
    }

    @EventListener
    void on(Quotes.Over over) {
        timeline.noLongerNeeded(whoActs(), over.quotes());
    }

    /** None for a quote that is valid for so short a time that the question would come on the heels of the quote. */
    private Optional<NewStep> step(Quote quote) {
        var today = LocalDate.now(clock);
        var law = settings.on(today, quote.activity().value());
        var earliest = quote.validUntil().minusDays(law.value(Setting.QUOTE_FOLLOW_UP));
        var working = BankDays.onOrAfter(earliest);
        var day = working.isAfter(quote.validUntil()) ? earliest : working;
        if (!day.isAfter(today)) return Optional.empty();
        return Optional.of(new NewStep(
                quote.entity(),
                quote.activity(),
                quote.client().value(),
                quote.id().value(),
                FollowUp.NAME,
                quote.number(),
                quote.letterhead().client(),
                "/quotes/" + quote.id(),
                day,
                day.minusDays(law.value(Setting.STEP_NOTICE))));
    }

    private static Actor whoActs() {
        return Objects.requireNonNull(CurrentActor.get(), "Nobody acts");
    }
}
