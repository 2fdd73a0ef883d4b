package coop.genoot.organisation.wages;

import java.util.Locale;

/** What work costs beside the gross wage (requirement W-04), each part with its own name. */
public enum WagePart {
    /** Employer's social contributions by law. */
    CONTRIBUTIONS,
    /** Funds of the sector and special contributions. */
    SECTOR,
    /** Insurance against accidents at work. */
    INSURANCE,
    /** Medical service and prevention. */
    HEALTH,
    /** Holiday pay, or what its fund asks. */
    HOLIDAY,
    /** The premium at the end of the year. */
    YEAR_END,
    /** What the cooperative does for whoever it employs: payroll, declarations, risk. */
    EMPLOYMENT;

    /** Whether it is kept for the worker until later, and so reserved when the contract is signed. */
    public boolean isProvision() {
        return this == HOLIDAY || this == YEAR_END;
    }

    /** As it stands in field names and in the keys of words. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
