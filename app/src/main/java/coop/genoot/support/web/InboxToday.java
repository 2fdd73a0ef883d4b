package coop.genoot.support.web;

import coop.genoot.home.Link;
import coop.genoot.home.TodayCard;
import coop.genoot.platform.Actor;
import coop.genoot.platform.Words;
import coop.genoot.support.Inbox;
import coop.genoot.support.Request;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Tells a team on the first page what waits for it, and how much of it is late (requirement S-08). */
@Component
class InboxToday implements TodayCard {
    private static final int MOST = 4;

    private final Inbox inbox;
    private final RequestReading reading;

    InboxToday(Inbox inbox, RequestReading reading) {
        this.inbox = inbox;
        this.reading = reading;
    }

    @Override
    public int order() {
        return 29;
    }

    @Override
    public Optional<Piece> pieceFor(Actor me, Words t) {
        var mine = inbox.services(me);
        if (mine.isEmpty()) return Optional.empty();
        var standing = inbox.standing(me, mine);
        var aside = standing.overdue() > 0
                ? t.plural("support.inbox.overdue", standing.overdue())
                : standing.open() > 0 ? t.plural("support.inbox.open", standing.open()) : null;
        var items =
                inbox.waiting(me, mine, MOST).stream().map(it -> item(it, t)).toList();
        var more = List.of(Link.to("/inbox", t.text("support.inbox.go")));
        var list = new Listing(t.text("support.inbox.title"), aside, items, t.text("support.inbox.none"), more);
        return Optional.of(list.at(Place.LEFT));
    }

    private Item item(Request request, Words t) {
        var tone = reading.tone(request);
        var detail = request.asker().name() + " · " + reading.detail(request, t);
        return Item.of(tone, tone.icon(), request.subject(), detail).at("/inbox/" + request.id());
    }
}
