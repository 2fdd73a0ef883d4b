package coop.genoot.activities;

import coop.genoot.common.Language;
import gg.jte.Content;
import java.util.Optional;

/** Draws an example of a document in a look, before anybody saved it; the room that makes documents does it. */
public interface BrandSample {
    /** Empty while the cooperative cannot issue documents yet. */
    Optional<Content> draw(ActivityView activity, Brand brand, Language language);
}
