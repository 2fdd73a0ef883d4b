package coop.genoot.purchasing.claims;

import coop.genoot.platform.Words;
import java.util.Optional;

/** How far the payment of a claim is, as the room that pays says it; asked of the room that keeps the books. */
public interface PaymentSentences {
    /** With its batch and its day, or what is in its way; empty for what is not owed, or not the reader's to know. */
    Optional<String> of(ClaimId claim, Words t);
}
