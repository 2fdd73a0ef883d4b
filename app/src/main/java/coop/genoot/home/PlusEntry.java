package coop.genoot.home;

import coop.genoot.platform.Actor;

/** Something that can be made from anywhere with the global "+"; a bean of the room. */
public interface PlusEntry {
    /** The key of its words; the same key with {@code .hint} says what it is for. */
    String key();

    String icon();

    String path();

    int order();

    boolean visibleTo(Actor me);
}
