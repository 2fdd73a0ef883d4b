package coop.genoot.home.documents;

import coop.genoot.platform.Actor;
import java.util.Optional;
import java.util.UUID;

/** Finds documents of one kind for rooms that do not know them; a bean of the room that keeps them. */
public interface DocumentSource {
    /** The kind it finds, as in {@link DocumentRef#kind()}. */
    String kind();

    /** The document, when the actor may see it. */
    Optional<DocumentRef> find(Actor me, UUID id);
}
