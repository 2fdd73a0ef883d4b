package coop.genoot.ledger;

/** Whose account it is. */
public enum OwnerKind {
    ENTITY,
    ACTIVITY,
    CLIENT,
    SUPPLIER,
    MEMBER,
    FUND,
    BANK_ACCOUNT
}
