package coop.genoot.sales.quotes;

import coop.genoot.sales.VatTreatment;

/** A way to tax a line, with the key of its name. */
public record VatChoice(VatTreatment vat, String nameKey) {}
