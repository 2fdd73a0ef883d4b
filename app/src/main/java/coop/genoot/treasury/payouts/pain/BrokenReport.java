package coop.genoot.treasury.payouts.pain;

/** A file that is no status report, or one that cannot be trusted. */
public final class BrokenReport extends Exception {
    private static final long serialVersionUID = 1L;

    BrokenReport(String message) {
        super(message);
    }
}
