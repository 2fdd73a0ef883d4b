package coop.genoot.home;

import coop.genoot.platform.Actor;

/**
 * What waits for somebody and is done by nobody else; a bean of the room. The number beside the first page counts these
 * and nothing else: news is to be read, not to be done (requirement UX-20).
 */
public interface Duty {
    /** How many such things wait for this person. Asked on every page: one look into an index. */
    int waitingFor(Actor me);
}
