package coop.genoot.sales.documents;

import coop.genoot.activities.Brand;
import coop.genoot.activities.Colour;

/** The mark of the cooperative on a document, which nobody takes away (requirement D-06): its name and colour. */
record Mark(String name, Colour colour) {
    static Mark of(String name, String colour) {
        return new Mark(name, Colour.of(colour, new Colour(Brand.HOUSE.primary())));
    }
}
