/**
 * Invoices and credit notes from the moment they are issued: numbered without gaps, frozen, told to the world. What
 * was
 * issued is never edited; a credit note corrects it. It refuses to know how money is booked or how it arrives.
 */
@NamedInterface("invoices")
@org.jspecify.annotations.NullMarked
package coop.genoot.sales.invoices;

import org.springframework.modulith.NamedInterface;
