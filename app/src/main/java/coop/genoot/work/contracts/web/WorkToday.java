package coop.genoot.work.contracts.web;

import coop.genoot.home.Link;
import coop.genoot.home.TodayCard;
import coop.genoot.platform.Actor;
import coop.genoot.platform.Words;
import coop.genoot.work.contracts.Contracts;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** On the first page: contracts that wait for me, to sign or with days to confirm; one tap away from doing it. */
@Component
class WorkToday implements TodayCard {
    private static final int ORDER = 13;

    private final Contracts contracts;

    WorkToday(Contracts contracts) {
        this.contracts = contracts;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Optional<Piece> pieceFor(Actor me, Words t) {
        var waiting = contracts.waitingFor(me);
        if (waiting.isEmpty()) return Optional.empty();
        var items = waiting.stream().map(it -> ContractPages.item(it, t)).toList();
        var more = List.of(Link.to("/contracts", t.text("work.all")));
        return Optional.of(new Listing(t.text("work.waiting"), null, items, t.text("work.none"), more).at(Place.RIGHT));
    }
}
