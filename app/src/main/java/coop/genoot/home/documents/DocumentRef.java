package coop.genoot.home.documents;

import coop.genoot.common.ActivityId;
import coop.genoot.common.EntityId;
import java.util.UUID;

/**
 * A document of a room, as other rooms may name it and lead to it without knowing what it is.
 *
 * @param kind such as {@code invoice}
 * @param number as people read it
 * @param page where it is read
 */
public record DocumentRef(String kind, UUID id, String number, String page, EntityId entity, ActivityId activity) {
    /** How an address names it: {@code invoice:0198…}. */
    public String mark() {
        return kind + ":" + id;
    }
}
