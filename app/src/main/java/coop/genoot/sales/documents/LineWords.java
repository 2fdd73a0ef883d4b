package coop.genoot.sales.documents;

import coop.genoot.common.Language;
import coop.genoot.platform.Words;
import coop.genoot.sales.DocumentLine;
import coop.genoot.sales.VatCategory;
import java.math.BigDecimal;
import java.text.NumberFormat;

/** The figures of a line as a client reads them. */
public final class LineWords {
    private static final BigDecimal TWO = BigDecimal.valueOf(2);
    private static final String SINGULAR = "sales.unit.";
    private static final String PLURAL = "sales.units.";

    private LineWords() {}

    /** 1 hour, 12 hours, 1,5 uur. */
    public static String quantity(DocumentLine line, Words t) {
        boolean one = t.language() == Language.FR
                ? line.quantity().abs().compareTo(TWO) < 0
                : line.quantity().compareTo(BigDecimal.ONE) == 0;
        var unit = line.unit().key();
        return t.number(line.quantity()) + " " + t.text(one ? unit : unit.replace(SINGULAR, PLURAL));
    }

    /** With cents like every amount, or with all its decimals when it has more. */
    public static String price(DocumentLine line, Words t) {
        var format = NumberFormat.getNumberInstance(t.locale());
        format.setMinimumFractionDigits(2);
        format.setMaximumFractionDigits(DocumentLine.PRICE_DECIMALS);
        return format.format(line.price());
    }

    /** The rate; why none is asked stands in the foot. */
    public static String vat(DocumentLine line, Words t) {
        return line.vat().category() == VatCategory.S ? t.percent(line.vat().rate()) : "–";
    }
}
