package coop.genoot.support.replies;

import java.util.List;

/** Where mail arrives that people send to reply addresses: a folder, and later a mailbox. */
interface InboundMail {
    /** A mail as it arrived; {@code name} is what it is acknowledged by. */
    record Arrived(String name, byte[] bytes) {}

    /** What arrived and was not acknowledged yet, the oldest first; a bounded number at once. */
    List<Arrived> fetch();

    /** It was dealt with: it is not fetched again. */
    void acknowledge(String name);
}
