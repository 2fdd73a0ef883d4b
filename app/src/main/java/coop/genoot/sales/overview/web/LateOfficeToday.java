package coop.genoot.sales.overview.web;

import coop.genoot.activities.Activities;
import coop.genoot.activities.ActivityView;
import coop.genoot.home.Link;
import coop.genoot.home.TodayCard;
import coop.genoot.home.Tone;
import coop.genoot.platform.Actor;
import coop.genoot.platform.Hat;
import coop.genoot.platform.Words;
import coop.genoot.sales.overview.OfficeOverview;
import coop.genoot.sales.overview.OfficeOverview.Late;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Tells an advisor which Activities wait for clients who are late. */
@Component
class LateOfficeToday implements TodayCard {
    private static final int MOST = 6;

    private final OfficeOverview office;
    private final Activities activities;
    private final Clock clock;

    LateOfficeToday(OfficeOverview office, Activities activities, Clock clock) {
        this.office = office;
        this.activities = activities;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public Optional<Piece> pieceFor(Actor me, Words t) {
        if (!me.has(Hat.ADVISOR)) return Optional.empty();
        var late = office.late(me, MOST);
        var names =
                activities.byId(late.stream().map(it -> it.activity().value()).toList());
        var items = late.stream()
                .filter(it -> names.containsKey(it.activity().value()))
                .map(it -> item(it, names.get(it.activity().value()), t))
                .toList();
        var all = office.standing(me);
        var list = new Listing(
                t.text("sales.today.office.late"),
                items.isEmpty() ? null : t.plural("sales.today.late.all", all.late(), t.money(all.lateTotal())),
                items,
                t.text("sales.today.office.none-late"),
                items.isEmpty()
                        ? List.of()
                        : List.of(Link.to("/invoices?show=LATE", t.text("sales.today.late.see-all"))));
        return Optional.of(list.at(Place.LEFT));
    }

    private Item item(Late it, ActivityView activity, Words t) {
        long days = ChronoUnit.DAYS.between(it.since(), LocalDate.now(clock));
        var detail = t.plural("sales.today.office.invoices", it.invoices(), t.money(it.total())) + " · "
                + t.plural("sales.today.office.longest", days);
        return Item.of(Tone.WAITING, "clock", activity.name(), detail).at("/sales?activity=" + it.activity());
    }
}
