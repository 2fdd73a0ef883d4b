package coop.genoot.sales.overview.web;

import coop.genoot.activities.Activities;
import coop.genoot.home.TodayCard;
import coop.genoot.home.Tone;
import coop.genoot.platform.Actor;
import coop.genoot.platform.Hat;
import coop.genoot.platform.Words;
import coop.genoot.sales.overview.OfficeOverview;
import coop.genoot.sales.overview.OfficeOverview.Waiting;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Tells an advisor which quotes of the office wait for an answer, the soonest to end first. */
@Component
class OfficeQuotesToday implements TodayCard {
    private static final int MOST = 4;

    private final OfficeOverview office;
    private final Activities activities;

    OfficeQuotesToday(OfficeOverview office, Activities activities) {
        this.office = office;
        this.activities = activities;
    }

    @Override
    public int order() {
        return 45;
    }

    @Override
    public Optional<Piece> pieceFor(Actor me, Words t) {
        if (!me.has(Hat.ADVISOR)) return Optional.empty();
        var waiting = office.quotesWaiting(me, MOST);
        var names = activities.byId(
                waiting.stream().map(it -> it.activity().value()).toList());
        var items = waiting.stream()
                .filter(it -> names.containsKey(it.activity().value()))
                .map(it -> item(it, names.get(it.activity().value()).name(), t))
                .toList();
        var list = new Listing(
                t.text("sales.today.office.quotes"),
                waiting.stream().findFirst().map(it -> aside(it, t)).orElse(null),
                items,
                t.text("sales.today.office.quotes.none"),
                List.of());
        return Optional.of(list.at(Place.RIGHT));
    }

    private static String aside(Waiting any, Words t) {
        return t.plural("sales.today.office.quotes.count", any.all(), t.money(any.allTotal()));
    }

    private static Item item(Waiting it, String activity, Words t) {
        var title = t.text("sales.today.office.quote", it.client(), t.money(it.total()));
        var detail = activity + " · " + t.text("sales.today.office.quote.until", t.dayAndMonth(it.validUntil()));
        return Item.of(Tone.NOW, "hourglass", title, detail).at("/quotes/" + it.id());
    }
}
