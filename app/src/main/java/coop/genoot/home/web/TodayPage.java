package coop.genoot.home.web;

import coop.genoot.home.Frame;
import coop.genoot.home.TodayCard;
import coop.genoot.platform.Words;
import gg.jte.Content;
import gg.jte.TemplateEngine;
import java.util.HashMap;
import java.util.List;

/** The first page: what the rooms have to say to this person today, each in its own words. */
public record TodayPage(TemplateEngine engine, List<TodayCard.Piece> pieces) {
    public TodayPage {
        pieces = List.copyOf(pieces);
    }

    public List<TodayCard.Piece> across() {
        return at(TodayCard.Place.ACROSS);
    }

    public List<TodayCard.Piece> left() {
        return at(TodayCard.Place.LEFT);
    }

    public List<TodayCard.Piece> right() {
        return at(TodayCard.Place.RIGHT);
    }

    public boolean hasTwoColumns() {
        return !left().isEmpty() && !right().isEmpty();
    }

    /** The card drawn by its own room's template. */
    public Content drawn(TodayCard.Piece piece, Frame frame, Words t) {
        var values = new HashMap<String, Object>(piece.values());
        values.put("frame", frame);
        values.put("t", t);
        values.put("loud", piece == across().stream().findFirst().orElse(null));
        return output -> engine.render(piece.template() + ".jte", values, output);
    }

    private List<TodayCard.Piece> at(TodayCard.Place place) {
        return pieces.stream().filter(piece -> piece.place() == place).toList();
    }
}
