package coop.genoot.platform.notices;

import coop.genoot.platform.identity.Person;
import java.util.Optional;

/** Where a mail with news can be answered; a bean of the room that tells the news and takes the answers. */
public interface ReplyAddresses {
    /** The address for that reader and that news; empty for news of others, and when no answers are taken. */
    Optional<String> of(Person reader, News news);
}
