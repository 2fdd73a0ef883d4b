package coop.genoot.purchasing.claims;

/** What can happen to a claim. */
public enum ClaimVerb {
    /** Handed in, and somebody who keeps the entity's money looks first. */
    LOOK,
    /** Allowed, and waits until an invoice is paid. */
    WAIT,
    /** Approved by who keeps the money, and a rule of control asks for another look. */
    PASS_ON,
    APPROVE,
    SEND_BACK,
    REFUSE,
    WITHDRAW,
    /** The file for the bank left with it. */
    RELEASE,
    PAY,
    /** That the bank paid was taken back: it is under way as before. */
    REOPEN,
    /** The bank sent the money back. */
    RETURN
}
