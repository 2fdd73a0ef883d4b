package coop.genoot.home;

import coop.genoot.platform.Actor;
import coop.genoot.platform.Words;
import java.util.Map;
import java.util.Optional;

/** A room's card on the first page; a bean of the room. Its template also gets {@code frame} and {@code t}. */
public interface TodayCard {
    /** From 10 (top) upwards. */
    int order();

    /** Nothing when this card has nothing to say to this person. */
    Optional<Piece> pieceFor(Actor me, Words t);

    /** Where on a wide screen: over the whole width, in the wide column, or in the narrow one. */
    enum Place {
        ACROSS,
        LEFT,
        RIGHT
    }

    /** The template ({@code "activities/today-money"}) with its values. */
    record Piece(Place place, String template, Map<String, Object> values) {
        public Piece {
            values = Map.copyOf(values);
        }
    }
}
