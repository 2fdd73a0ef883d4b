package coop.genoot.sales.recovery;

import coop.genoot.common.Money;
import coop.genoot.platform.documents.StoredFile;
import java.time.LocalDate;

/**
 * A formal notice that left.
 *
 * @param open what was open that day, VAT included; {@code interest} and {@code costs} what the law let us add
 * @param payBy the last day it gave to pay
 * @param letter as it left, the same ever after
 */
public record FormalNotice(
        LocalDate madeOn, LocalDate payBy, Money open, Money interest, Money costs, StoredFile letter) {
    public Money total() {
        return open.plus(interest).plus(costs);
    }
}
