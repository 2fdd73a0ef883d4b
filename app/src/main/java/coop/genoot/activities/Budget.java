package coop.genoot.activities;

import coop.genoot.common.Money;

/**
 * An Activity's money as its members see it (requirement A-07). All amounts are read from the ledger at that moment.
 *
 * @param onItsWay invoiced and not yet paid by clients, after VAT and contribution
 * @param contributionOnItsWay what the cooperative will retain when that money comes in; already taken off
 * @param available may be spent now
 * @param planned of what is available, reserved by what was signed or approved
 */
public record Budget(Money onItsWay, Money contributionOnItsWay, Money available, Money planned) {
    /** What can be decided on today: available less planned. */
    public Money free() {
        return available.minus(planned);
    }

    public Money ifEverythingIsPaid() {
        return free().plus(onItsWay);
    }

    public boolean isEmpty() {
        return onItsWay.isZero() && available.isZero() && planned.isZero();
    }
}
