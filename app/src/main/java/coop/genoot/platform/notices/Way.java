package coop.genoot.platform.notices;

/** How somebody wants to be told (requirement UX-20). Whoever gets mail reads it on the first page as well. */
public enum Way {
    OFF,
    HERE,
    /** By mail at once. */
    MAIL,
    /** On every device that was added, at once; by mail while there is none. */
    PUSH,
    /** By one mail each morning, about the day before. */
    DAILY,
    /** By one mail on Monday morning, about the week before. */
    WEEKLY;

    boolean isMailed() {
        return this == MAIL || isGathered();
    }

    boolean isGathered() {
        return this == DAILY || this == WEEKLY;
    }
}
