package coop.genoot.work.contracts;

/** What can happen to a contract. */
enum ContractVerb {
    /** By whoever works. */
    SIGN,
    /** All its days were confirmed, by whoever works. */
    CONFIRM,
    /** By who manages the Activity, or by whoever works as long as it is not signed. */
    CANCEL,
    /** Its money was given to the bank. */
    PAY,
    /** Its money stands on a statement as paid. */
    SETTLE,
    /** That it stands on a statement was taken back: its money is under way as before. */
    REOPEN,
    /** Its money came back. */
    RETURN
}
