package coop.genoot.home.documents;

import coop.genoot.home.Link;
import coop.genoot.platform.Actor;
import coop.genoot.platform.Words;
import java.util.List;

/**
 * What a room lets people do with the documents of others, such as asking about them (requirement D-28); a bean of the
 * offering room. The page of the document shows the links.
 */
public interface DocumentLinks {
    /** Nothing when there is nothing for this person to do with it. */
    List<Link> linksFor(Actor me, DocumentRef document, Words t);
}
