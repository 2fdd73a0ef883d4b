package coop.genoot.control.web;

import coop.genoot.control.Stop;
import coop.genoot.control.Stops;
import coop.genoot.control.afterwards.Review;
import coop.genoot.control.afterwards.Reviews;
import coop.genoot.home.Link;
import coop.genoot.home.TodayCard;
import coop.genoot.platform.Actor;
import coop.genoot.platform.Words;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** On the first page: what waits for this checker; for members, what of theirs waits. */
@Component
class ChecksToday implements TodayCard {
    private static final int MOST = 4;

    private final Stops stops;
    private final Reviews reviews;
    private final StopReading reading;
    private final ReviewReading afterwards;

    ChecksToday(Stops stops, Reviews reviews, StopReading reading, ReviewReading afterwards) {
        this.stops = stops;
        this.reviews = reviews;
        this.reading = reading;
        this.afterwards = afterwards;
    }

    @Override
    public int order() {
        return 27;
    }

    @Override
    public Optional<Piece> pieceFor(Actor me, Words t) {
        var toCheck = stops.waitingFor(me, MOST);
        int later = reviews.count(me);
        if (!toCheck.isEmpty() || later > 0) return Optional.of(desk(toCheck, later, t));
        var corrections = reviews.toCorrect(me).stream().limit(MOST).map(it -> correction(it, t));
        var mine = stops.waitingOf(me, MOST).stream().map(it -> item(it, it.page(), t));
        var items = Stream.concat(corrections, mine).toList();
        if (items.isEmpty()) return Optional.empty();
        var more = List.of(Link.to("/control/mine", t.text("control.mine.title")));
        return Optional.of(new Listing(t.text("control.today.mine"), null, items, "", more).at(Place.LEFT));
    }

    private Piece desk(List<Stop> stopped, int later, Words t) {
        var items = stopped.stream()
                .map(it -> item(it, "/control/stops/" + it.id(), t))
                .toList();
        var aside = later == 0 ? null : t.plural("control.today.reviews", later);
        var more = List.of(Link.to("/control/desk", t.text("control.desk.title")));
        return new Listing(t.text("control.today.desk"), aside, items, t.text("control.desk.none"), more)
                .at(Place.LEFT);
    }

    private Item correction(Review review, Words t) {
        var row = afterwards.toCorrect(review, t);
        return Item.of(row.tone(), row.tone().icon(), row.title(), row.state()).at("/control/mine#corrections");
    }

    private Item item(Stop stop, String href, Words t) {
        var row = reading.row(stop, href, t);
        return Item.of(row.tone(), row.tone().icon(), row.title(), row.detail()).at(href);
    }
}
