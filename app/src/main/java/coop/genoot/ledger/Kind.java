package coop.genoot.ledger;

/** What happened, in the words of business: a closed list that the database checks too. */
public enum Kind {
    /** Something was sold: a claim on a client begins. */
    SALE,
    /** A claim is taken back, in whole or in part. */
    SALE_CREDITED,
    /** One Activity sold to another of the same entity. */
    INTERNAL_SALE,
    /** Money reached the bank. */
    MONEY_IN,
    /** Money left the bank. */
    MONEY_OUT,
    /** A claim is settled, in whole or in part. */
    PAYMENT,
    /** A settlement proved wrong or bounced. */
    PAYMENT_UNDONE,
    /** What was on its way became available, without a payment. */
    RELEASE,
    /** An Activity made its contribution of a period. */
    CONTRIBUTION,
    /** An Activity gives to the solidarity fund. */
    SOLIDARITY,
    /** The bank charged us. */
    BANK_COST,
    /** A claim is given up. */
    LOSS,
    /** What stood in the books before. */
    OPENING,
    /** A contract was signed: the cost of its work is promised. */
    WAGE_PLANNED,
    /** A signed contract is not worked: its cost is free again. */
    WAGE_FREED,
    /** Payroll reckoned what was worked. */
    WAGE,
    /** Net pay was given to the bank. */
    WAGE_PAID,
    /** A mistake is countered. */
    CORRECTION,
    /** A cost of an Activity was approved: its money is promised. */
    COST_PLANNED,
    /** A cost that was approved was withdrawn: its money is free again. */
    COST_FREED,
    /** A cost is on its way to whoever is paid, with the VAT that the state gives back. */
    COST
}
