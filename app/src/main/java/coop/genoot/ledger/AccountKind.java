package coop.genoot.ledger;

/**
 * What an account counts. A debit (+) raises what we have or are owed; a credit (−) raises what we owe or hold for
 * somebody, so an Activity's money is negative here and shown with the sign turned.
 */
public enum AccountKind {
    /** Money at the bank. */
    BANK,
    /** What a client still has to pay; open per subject. */
    CLIENT_RECEIVABLE,
    /** What a client paid too much. */
    CLIENT_CREDIT,
    /** Money that arrived and whose reason is not known yet. */
    WAITING,
    /** VAT owed to the state. */
    VAT_DUE,
    /** VAT on what is sold that the state is owed only when the client pays; open per subject. */
    VAT_PENDING,
    /** VAT in what was bought, which the state gives back. */
    VAT_RECEIVABLE,
    /** An Activity's money that is claimed but not received; open per subject. */
    ON_ITS_WAY,
    /** An Activity's money that may be spent. */
    AVAILABLE,
    /** An Activity's money that is promised to somebody. */
    PLANNED,
    /** The contribution that will be due when money becomes available; open per subject. */
    CONTRIBUTION_ON_ITS_WAY,
    /** The contribution an Activity has made. */
    CONTRIBUTION,
    /** A voluntary extra for the solidarity fund, not received yet; open per subject. */
    SOLIDARITY_ON_ITS_WAY,
    /** A voluntary extra for the solidarity fund. */
    SOLIDARITY,
    /** What the bank charges. */
    BANK_COSTS,
    /** What the bank pays us. */
    BANK_INTEREST,
    /** Interest and costs that clients pay beside a claim because they paid late. */
    LATE_COSTS,
    /** Claims that will not be paid any more. */
    BAD_DEBT,
    /** What was given to the bank to be paid out and does not stand on a statement yet. */
    PAYOUTS_UNDER_WAY,
    /** Net pay that is owed to whoever worked; open per subject. */
    WAGES_PAYABLE,
    /** Tax that was kept of wages for the state. */
    WITHHOLDING,
    /** Social contributions on wages, of both sides. */
    SOCIAL_CONTRIBUTIONS,
    /** What is kept of wages until later: holiday pay, premiums. */
    WAGE_PROVISIONS,
    /** What wages cost more or less than was budgeted for them. */
    WAGE_DIFFERENCE,
    /** The counterpart of what stood in earlier books. */
    OPENING;

    /** Whether somebody outside owes us what is open on it. */
    public boolean isClaim() {
        return this == CLIENT_RECEIVABLE;
    }
}
