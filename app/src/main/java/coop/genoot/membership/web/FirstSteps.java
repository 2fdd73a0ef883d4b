package coop.genoot.membership.web;

import coop.genoot.home.TodayCard;
import coop.genoot.platform.Actor;
import coop.genoot.platform.Hat;
import coop.genoot.platform.Words;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Shows a member who just came in the way to their first Activity. */
@Component
class FirstSteps implements TodayCard {
    @Override
    public int order() {
        return 10;
    }

    @Override
    public Optional<Piece> pieceFor(Actor me, Words t) {
        if (!me.has(Hat.MEMBER) || me.has(Hat.MANAGER)) return Optional.empty();
        return Optional.of(new Piece(Place.ACROSS, "membership/first-steps", Map.of("name", me.name())));
    }
}
