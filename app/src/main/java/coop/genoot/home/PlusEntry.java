package coop.genoot.home;

import coop.genoot.platform.Actor;

/** Something that can be made from anywhere with the global "+"; a bean of the room. */
public interface PlusEntry {
    /** The key of its words. */
    String key();

    /** The key of a few smaller words that say what it is for. */
    String hintKey();

    String icon();

    String path();

    int order();

    boolean visibleTo(Actor me);
}
