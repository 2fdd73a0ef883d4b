package coop.genoot.home;

import coop.genoot.platform.Actor;

/** A room's entry in the menu; a bean of the room. Order is from 10 (top) upwards, first page is 0. */
public interface MenuEntry {
    /** The key of its words. */
    String key();

    /** The name of its picture in icons.svg. */
    String icon();

    /** Its address; the entry is current on every page below it. */
    String path();

    int order();

    boolean visibleTo(Actor me);

    /** How many things wait for this person behind the entry; shown beside it. */
    default int waitingFor(Actor me) {
        return 0;
    }

    /** Entries of the person menu (own settings) instead of the main menu. */
    default boolean personal() {
        return false;
    }
}
