package coop.genoot.sales.undelivered.web;

import coop.genoot.home.TodayCard;
import coop.genoot.home.Tone;
import coop.genoot.platform.Actor;
import coop.genoot.platform.Hat;
import coop.genoot.platform.Words;
import coop.genoot.sales.undelivered.DeadAddresses;
import coop.genoot.sales.undelivered.Undelivered;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Asks a member on the first page to correct the addresses that do not work. */
@Component
class UndeliveredToday implements TodayCard {
    private static final int MOST = 5;

    private final DeadAddresses addresses;

    UndeliveredToday(DeadAddresses addresses) {
        this.addresses = addresses;
    }

    @Override
    public int order() {
        return 12;
    }

    @Override
    public Optional<Piece> pieceFor(Actor me, Words t) {
        if (!me.has(Hat.MANAGER)) return Optional.empty();
        var waiting = addresses.waitingFor(me);
        if (waiting.isEmpty()) return Optional.empty();
        var items = waiting.stream().limit(MOST).map(it -> item(it, t)).toList();
        var list = new Listing(t.text("sales.undelivered.today"), null, items, "", List.of());
        return Optional.of(list.at(Place.LEFT));
    }

    private static Item item(Undelivered it, Words t) {
        return Item.of(
                        Tone.PROBLEM,
                        "mail",
                        t.text("sales.undelivered.today.item", it.clientName()),
                        it.address() + " · " + it.number())
                .at(it.task());
    }
}
