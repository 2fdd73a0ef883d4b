package coop.genoot.sales.overview.web;

import coop.genoot.activities.Activities;
import coop.genoot.activities.ActivityView;
import coop.genoot.home.Link;
import coop.genoot.home.Moment;
import coop.genoot.home.TodayCard;
import coop.genoot.platform.Actor;
import coop.genoot.platform.Hat;
import coop.genoot.platform.Words;
import coop.genoot.sales.overview.InvoiceOverview;
import coop.genoot.sales.quotes.QuoteStatus;
import coop.genoot.sales.quotes.Quotes;
import coop.genoot.timeline.StepMoments;
import coop.genoot.timeline.Timeline;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Tells on the first page what comes by itself: steps of the house, money that is due, answers clients still owe. */
@Component
class ComingToday implements TodayCard {
    private static final int MOST = 5;
    private static final int LOOKED_AT = 40;

    private record Coming(LocalDate on, Moment moment) {}

    private final InvoiceOverview overview;
    private final Quotes quotes;
    private final Activities activities;
    private final Timeline timeline;
    private final StepMoments stepMoments;
    private final Clock clock;

    ComingToday(
            InvoiceOverview overview,
            Quotes quotes,
            Activities activities,
            Timeline timeline,
            StepMoments stepMoments,
            Clock clock) {
        this.overview = overview;
        this.quotes = quotes;
        this.activities = activities;
        this.timeline = timeline;
        this.stepMoments = stepMoments;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public Optional<Piece> pieceFor(Actor me, Words t) {
        if (!me.has(Hat.MANAGER)) return Optional.empty();
        var today = LocalDate.now(clock);
        var foreseen = Stream.concat(payments(me, t), answers(me, t))
                .filter(it -> !it.on().isBefore(today));
        var moments = Stream.concat(steps(me, t), foreseen)
                .sorted(Comparator.comparing(Coming::on))
                .limit(MOST)
                .map(Coming::moment)
                .toList();
        return moments.isEmpty()
                ? Optional.empty()
                : Optional.of(new Piece(Place.RIGHT, "sales/overview/today-coming", Map.of("moments", moments)));
    }

    /** What the house does next by itself for each document, with the switch to hold it. */
    private Stream<Coming> steps(Actor me, Words t) {
        var documents = new HashSet<UUID>();
        return timeline.coming(me, LOOKED_AT).stream()
                .filter(it -> documents.add(it.document()))
                .limit(MOST)
                .map(it -> new Coming(it.due(), stepMoments.among(me, it, "today", t)));
    }

    private Stream<Coming> payments(Actor me, Words t) {
        return overview.awaited(me, LOOKED_AT).stream()
                .map(it -> new Coming(
                        it.dueOn(),
                        Moment.next(
                                        t.dayAndMonth(it.dueOn()),
                                        t.text("sales.today.coming.payment", it.buyerName(), t.money(it.total())),
                                        null)
                                .with(Link.to("/invoices/" + it.id(), it.number()))));
    }

    private Stream<Coming> answers(Actor me, Words t) {
        var mine = activities.managedBy(me).stream().map(ActivityView::id).toList();
        return quotes.list(me, mine, null, List.of(QuoteStatus.SENT), null, LOOKED_AT).stream()
                .map(it -> new Coming(
                        it.validUntil(),
                        Moment.next(
                                        t.dayAndMonth(it.validUntil()),
                                        t.text("sales.today.coming.answer", it.clientName(), t.money(it.total())),
                                        null)
                                .with(Link.to("/quotes/" + it.id(), it.number()))));
    }
}
