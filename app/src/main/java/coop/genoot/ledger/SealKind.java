package coop.genoot.ledger;

/**
 * What a seal closes. A month or a year closes over the seals since the last one of its kind and takes in nothing new.
 */
public enum SealKind {
    DAY,
    MONTH,
    YEAR,
    /** Made because somebody asked; closes no period. */
    DEMAND;

    boolean takesIn() {
        return this == DAY || this == DEMAND;
    }
}
