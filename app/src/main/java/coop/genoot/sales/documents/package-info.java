/**
 * What stands on an invoice or credit note: frozen once, the same for the screen, the PDF and the e-invoice, with the
 * Activity's brand in front and the cooperative's marks kept. It refuses to know what becomes of it afterwards.
 */
@NamedInterface("documents")
@org.jspecify.annotations.NullMarked
package coop.genoot.sales.documents;

import org.springframework.modulith.NamedInterface;
