/** The pages of invoices: list, document, editor, credit note. A guest of the room, who uses its doors. */
@org.jspecify.annotations.NullMarked
package coop.genoot.sales.invoices.web;
