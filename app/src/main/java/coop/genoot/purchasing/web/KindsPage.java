package coop.genoot.purchasing.web;

import coop.genoot.home.Option;
import coop.genoot.home.Table;
import coop.genoot.home.Typed;
import java.util.List;
import java.util.UUID;

/**
 * Which kinds of cost are paid back, and what was asked and answered about others.
 *
 * @param next the id of the next wish, made with the page
 * @param entities where the reader may ask; empty for who is no member
 */
public record KindsPage(UUID next, Table kinds, List<Option> entities, List<Wish> wishes, Typed typed, String counted) {
    /** What somebody asked. */
    public record Wish(UUID id, String name, String detail, String answer, boolean mayAnswer) {}

    public KindsPage {
        entities = List.copyOf(entities);
        wishes = List.copyOf(wishes);
    }
}
