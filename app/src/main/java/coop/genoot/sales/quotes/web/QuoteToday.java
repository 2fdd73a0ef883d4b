package coop.genoot.sales.quotes.web;

import coop.genoot.activities.Activities;
import coop.genoot.activities.ActivityView;
import coop.genoot.home.TodayCard;
import coop.genoot.platform.Actor;
import coop.genoot.platform.Words;
import coop.genoot.sales.quotes.QuoteStatus;
import coop.genoot.sales.quotes.Quotes;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Tells on the first page which clients said yes, until the work begins. */
@Component
class QuoteToday implements TodayCard {
    private static final int MOST = 5;

    private final Quotes quotes;
    private final Activities activities;

    QuoteToday(Quotes quotes, Activities activities) {
        this.quotes = quotes;
        this.activities = activities;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public Optional<Piece> pieceFor(Actor me, Words t) {
        var mine = activities.managedBy(me).stream().map(ActivityView::id).toList();
        if (mine.isEmpty()) return Optional.empty();
        var accepted = quotes.list(me, mine, null, List.of(QuoteStatus.ACCEPTED), null, MOST);
        return accepted.isEmpty()
                ? Optional.empty()
                : Optional.of(new Piece(Place.LEFT, "sales/today-quotes", Map.of("accepted", accepted)));
    }
}
