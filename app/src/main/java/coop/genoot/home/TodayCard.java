package coop.genoot.home;

import coop.genoot.platform.Actor;
import coop.genoot.platform.Words;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

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

    /**
     * The one thing that matters first to this person, drawn the same for every room.
     *
     * @param big the number that answers, or the few words when all is well
     * @param unit what the number counts
     * @param links where one acts; the first is the nearest
     */
    record Hero(
            String title,
            String big,
            @Nullable String unit,
            String words,
            List<Link> links,
            Picture picture) {
        public Hero {
            links = List.copyOf(links);
        }

        public Piece piece() {
            return new Piece(Place.ACROSS, "home/today-hero", Map.of("hero", this));
        }
    }

    /**
     * A list, drawn the same for every room.
     *
     * @param aside how much there is in all
     * @param empty the kind words when there is nothing
     * @param more where one goes on; the first is the nearest
     */
    record Listing(
            String title,
            @Nullable String aside,
            List<Item> items,
            String empty,
            List<Link> more) {
        public Listing {
            items = List.copyOf(items);
            more = List.copyOf(more);
        }

        public Piece at(Place place) {
            return new Piece(place, "home/today-list", Map.of("list", this));
        }
    }

    /** One thing of a list that is so, or that asks for somebody. */
    record Item(
            Tone tone,
            String icon,
            String title,
            @Nullable String detail,
            @Nullable String href) {
        public static Item of(Tone tone, String icon, String title, @Nullable String detail) {
            return new Item(tone, icon, title, detail, null);
        }

        /** Where one acts on it; nowhere when the address is null. */
        public Item at(@Nullable String address) {
            return new Item(tone, icon, title, detail, address);
        }
    }
}
