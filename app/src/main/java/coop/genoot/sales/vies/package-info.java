/** Asks the European register whether a VAT number exists. It knows no client, and never keeps anybody waiting. */
@org.jspecify.annotations.NullMarked
package coop.genoot.sales.vies;
