package coop.genoot.treasury.matching;

/** What a part of a bank line is. */
public enum Purpose {
    /** It settles something expected, or takes that back when it is negative. */
    PAYMENT,
    /** The payer paid more than was open; kept for them. Negative when it is paid back. */
    CREDIT,
    /** What the bank charges us. */
    BANK_COSTS,
    /** Interest and costs that were asked beside something expected, once that itself was paid. */
    LATE_COSTS,
    /** It left with a transfer of ours, or came back from one. */
    PAYOUT
}
