package coop.genoot.home.documents;

import coop.genoot.home.Link;
import coop.genoot.platform.Actor;
import coop.genoot.platform.Words;
import java.util.List;

/** What a room offers to somebody who looks for help; a bean of that room. The page of help shows the links. */
public interface HelpLinks {
    /** Nothing when there is nothing for this person. */
    List<Link> helpFor(Actor me, Words t);
}
