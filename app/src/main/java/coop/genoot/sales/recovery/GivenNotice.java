package coop.genoot.sales.recovery;

import coop.genoot.common.Money;
import java.time.LocalDate;

/**
 * What a formal notice asked, without its letter.
 *
 * @param payBy the last day it gave to pay
 * @param open what was open that day, VAT included; {@code interest} and {@code costs} what the law let us add
 */
public record GivenNotice(LocalDate madeOn, LocalDate payBy, Money open, Money interest, Money costs) {
    public Money total() {
        return open.plus(interest).plus(costs);
    }

    /** Interest and costs together. */
    public Money extra() {
        return interest.plus(costs);
    }
}
