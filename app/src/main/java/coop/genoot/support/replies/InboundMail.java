package coop.genoot.support.replies;

import java.util.List;
import java.util.Optional;

/** Where mail arrives that people send to reply addresses: a folder, and later a mailbox. */
interface InboundMail {
    /** A mail as it arrived; {@code name} is what it is acknowledged by. */
    record Arrived(String name, byte[] bytes) {}

    /** The names of what arrived and was not dealt with yet, in their order; a bounded number at once. */
    List<String> waiting();

    /**
     * One of them, read now and counted as tried. Nothing when it is too large, was tried too often or is gone: then it
     * is set aside.
     */
    Optional<Arrived> open(String name);

    /** It was dealt with: it does not wait any more. */
    void acknowledge(String name);

    /** It cannot be read: whoever keeps the server finds it apart from what was dealt with. */
    void setAside(String name);
}
