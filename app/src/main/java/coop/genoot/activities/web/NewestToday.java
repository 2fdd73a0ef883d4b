package coop.genoot.activities.web;

import coop.genoot.activities.Activities;
import coop.genoot.activities.ActivityView;
import coop.genoot.home.TodayCard;
import coop.genoot.home.Tone;
import coop.genoot.platform.Actor;
import coop.genoot.platform.Hat;
import coop.genoot.platform.Words;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Tells an advisor who began last: they may want a hand. */
@Component
class NewestToday implements TodayCard {
    private static final int MOST = 4;

    private final Activities activities;

    NewestToday(Activities activities) {
        this.activities = activities;
    }

    @Override
    public int order() {
        return 55;
    }

    @Override
    public Optional<Piece> pieceFor(Actor me, Words t) {
        if (!me.has(Hat.ADVISOR)) return Optional.empty();
        var items = activities.newestAdvisedBy(me, MOST).stream()
                .map(it -> item(it, t))
                .toList();
        var list = new Listing(
                t.text("activities.office.newest"), null, items, t.text("activities.office.none"), List.of());
        return Optional.of(list.at(Place.RIGHT));
    }

    private static Item item(ActivityView it, Words t) {
        var since = t.text("activities.office.since", t.date(it.openedOn()));
        var detail = it.trade().isBlank() ? since : it.trade() + " · " + since;
        return Item.of(Tone.CALM, "sparkles", it.name(), detail).at("/activities/" + it.id());
    }
}
