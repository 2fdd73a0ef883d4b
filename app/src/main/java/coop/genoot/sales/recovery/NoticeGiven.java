package coop.genoot.sales.recovery;

import coop.genoot.common.Money;
import coop.genoot.sales.invoices.InvoiceId;

/**
 * A formal notice was given; told in the transaction in which it is.
 *
 * @param extra interest and costs that were asked beside what is open; zero where none may be asked
 */
public record NoticeGiven(InvoiceId invoice, Money extra) {}
