package coop.genoot.sales;

import coop.genoot.common.Money;

/** The VAT of one category and rate on a document: what it is reckoned on, and how much it is (EN 16931, BG-23). */
public record VatSum(VatTreatment vat, Money base, Money amount) {
    /** The VAT on a base as it is on a document that stands alone. */
    public static VatSum on(VatTreatment vat, Money base) {
        return new VatSum(vat, base, vat.on(base));
    }

    public VatSum plus(VatSum other) {
        if (!vat.equals(other.vat)) throw new IllegalArgumentException(vat + " met " + other.vat);
        return new VatSum(vat, base.plus(other.base), amount.plus(other.amount));
    }

    public VatSum negated() {
        return new VatSum(vat, base.negated(), amount.negated());
    }

    public boolean isNothing() {
        return base.isZero() && amount.isZero();
    }

    public Money withVat() {
        return base.plus(amount);
    }
}
