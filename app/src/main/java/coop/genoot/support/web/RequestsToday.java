package coop.genoot.support.web;

import coop.genoot.home.Link;
import coop.genoot.home.TodayCard;
import coop.genoot.platform.Actor;
import coop.genoot.platform.Words;
import coop.genoot.support.Request;
import coop.genoot.support.RequestState;
import coop.genoot.support.Requests;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Tells somebody on the first page what became of what they asked: answered, waits for them, or late. */
@Component
class RequestsToday implements TodayCard {
    private static final int MOST = 4;
    private static final int LOOKED_AT = 20;
    // An answer is news for a week; then it stands in the list.
    private static final Duration NEWS = Duration.ofDays(7);

    private final Requests requests;
    private final RequestReading reading;
    private final Clock clock;

    RequestsToday(Requests requests, RequestReading reading, Clock clock) {
        this.requests = requests;
        this.reading = reading;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 35;
    }

    @Override
    public Optional<Piece> pieceFor(Actor me, Words t) {
        if (me.person() == null) return Optional.empty();
        var items = requests.mine(me, LOOKED_AT).stream()
                .filter(this::matters)
                .limit(MOST)
                .map(it -> item(it, t))
                .toList();
        if (items.isEmpty()) return Optional.empty();
        var more = List.of(Link.to("/requests", t.text("support.today.all")));
        return Optional.of(new Listing(t.text("support.today.title"), null, items, "", more).at(Place.LEFT));
    }

    private boolean matters(Request request) {
        boolean isNew = request.since().isAfter(clock.instant().minus(NEWS));
        return request.state() == RequestState.WAITING
                || request.isOverdue(reading.today())
                || request.state() == RequestState.ANSWERED && isNew;
    }

    private Item item(Request request, Words t) {
        var tone = reading.tone(request);
        var detail = reading.state(request, true, t) + " · " + request.number();
        return Item.of(tone, tone.icon(), request.subject(), detail).at("/requests/" + request.id());
    }
}
