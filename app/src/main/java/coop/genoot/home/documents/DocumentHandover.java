package coop.genoot.home.documents;

import coop.genoot.common.EntityId;
import coop.genoot.platform.Actor;
import java.util.Optional;
import java.util.UUID;

/**
 * Teams that take over what a document is about, such as an invoice that nobody pays (requirement D-27); a bean of the
 * room whose teams they are.
 */
public interface DocumentHandover {
    /** The team of that entity that recovers debts, as people know it; empty when the actor can ask none. */
    Optional<String> recovery(Actor me, EntityId entity);

    /**
     * Asks that team to take the document over; the same id asks once. Refused when there is no such team, or the words
     * are too long.
     */
    void handOver(Actor me, UUID id, DocumentRef document, String subject, String text);

    /** Where it stands, for whoever asked and who reads along. */
    Optional<Standing> find(Actor me, UUID id);

    /** Tells the team that nothing is owed any more on what it was asked; nothing happens when it has ended already. */
    void nothingOwed(UUID id);

    /**
     * Says that it is not needed any more, as long as nobody of the team has it in hand; whether that was so. Of a
     * recall and a taking at the same moment, one comes first and the other knows.
     */
    boolean recall(Actor me, UUID id, UUID message, String text);

    /**
     * Where a team stands with what it was asked.
     *
     * @param number as people name it; {@code page} is where it is read
     * @param taken whether somebody of the team has it in hand
     */
    record Standing(String number, String page, boolean taken) {}
}
