package coop.genoot.treasury.payouts;

/** What is paid out (requirements E-03, E-11, W-14, T-21). */
public enum PayableKind {
    /** Costs that a member paid for their Activity. */
    EXPENSE_CLAIM,
    /** The invoice of a supplier. */
    PURCHASE,
    /** What somebody earned, net. Only they and finance see it. */
    WAGE,
    /** What a client paid too much. */
    REFUND
}
