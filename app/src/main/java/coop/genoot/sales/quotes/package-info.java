/**
 * Quotes from the moment they are sent, what clients answer to them on their private page, and the orders that come of
 * it. What was sent is never edited. It refuses to know how an invoice is made.
 */
@NamedInterface("quotes")
@org.jspecify.annotations.NullMarked
package coop.genoot.sales.quotes;

import org.springframework.modulith.NamedInterface;
