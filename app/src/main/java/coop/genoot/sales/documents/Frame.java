package coop.genoot.sales.documents;

import coop.genoot.sales.DocumentLine;
import coop.genoot.sales.Unit;
import coop.genoot.sales.VatCategory;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What a document is a sale of, as French e-invoices must tell (BT-23, rule BR-FR-08): goods, services or both, and
 * whether a deposit went before.
 *
 * <p>Lines carry no mark for it; their units tell. Time and distance are services; weight, and VAT that exists for
 * goods only (inside and outside the Union), are goods. A piece, a metre, a square metre may be either and follow the
 * other lines; alone they count as services, which is what our members sell. "Already paid" (2) never is: what our
 * documents ask is still to pay when they are issued.
 */
public record Frame(Nature nature, boolean afterDeposit) {
    private static final Set<Unit> SERVICES = EnumSet.of(Unit.HOUR, Unit.DAY, Unit.WEEK, Unit.MONTH, Unit.KILOMETRE);
    private static final Set<Unit> GOODS = EnumSet.of(Unit.KILOGRAM);
    private static final Set<VatCategory> FOR_GOODS = EnumSet.of(VatCategory.K, VatCategory.G);

    /** What is sold, by its letter. */
    public enum Nature {
        GOODS('B'),
        SERVICES('S'),
        MIXED('M');

        private final char letter;

        Nature(char letter) {
            this.letter = letter;
        }
    }

    public static Frame of(List<DocumentLine> lines) {
        var sold = lines.stream().filter(DocumentLine::counts).toList();
        boolean goods = sold.stream().anyMatch(Frame::isGoods);
        boolean services = sold.stream().anyMatch(it -> !isGoods(it) && SERVICES.contains(it.unit()));
        var nature = goods ? services ? Nature.MIXED : Nature.GOODS : Nature.SERVICES;
        return new Frame(nature, false);
    }

    /** The same, as the last invoice of an order of which a deposit was invoiced. */
    public Frame finalAfterDeposit() {
        return new Frame(nature, true);
    }

    /** The code of BT-23, such as S1. */
    public String code() {
        return nature.letter + (afterDeposit ? "4" : "1");
    }

    private static boolean isGoods(DocumentLine line) {
        return GOODS.contains(line.unit()) || FOR_GOODS.contains(line.vat().category());
    }
}
