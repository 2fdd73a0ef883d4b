package coop.genoot.sales;

import java.util.Locale;

/**
 * How a line is taxed, by its code of UNTDID 5305; every category but standard and zero needs a reason on the
 * document.
 */
public enum VatCategory {
    /** Taxed at one of the country's rates. */
    S,
    /** The buyer pays the VAT: co-contractor in Belgium, services to companies elsewhere in the Union. */
    AE,
    /** Exempt by law. */
    E,
    /** Taxed at nought. */
    Z,
    /** Goods sent to a company elsewhere in the Union. */
    K,
    /** Export out of the Union. */
    G,
    /** Outside the scope of VAT. */
    O;

    public boolean needsReason() {
        return this != S && this != Z;
    }

    /** The key of its name, such as {@code sales.vat.ae}. */
    public String key() {
        return "sales.vat." + name().toLowerCase(Locale.ROOT);
    }
}
