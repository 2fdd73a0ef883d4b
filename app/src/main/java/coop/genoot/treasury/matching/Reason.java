package coop.genoot.treasury.matching;

/** Why a line is taken to pay something, the surest first. */
public enum Reason {
    /** The reference with check digits that stands on the document. */
    REFERENCE,
    /** The payer's own id of the transfer is the document's reference or number. */
    END_TO_END,
    /** The document number in the text, and exactly what is open. */
    NUMBER,
    /** From an account this client has paid from before, and exactly what one document has open. */
    PAYER,
    /** From such an account, and exactly what all documents of this client have open together. */
    PAYER_TOTAL,
    /** A payment came back. */
    BOUNCED,
    /** Somebody of finance decided it. */
    HAND,
    /** A member claimed it and finance agreed. */
    CLAIM,
    /** Exactly what a batch of payouts still has under way. */
    BATCH_TOTAL
}
