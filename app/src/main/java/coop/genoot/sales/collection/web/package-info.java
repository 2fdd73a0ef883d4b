/** The page on which an invoice is handed over, with all that goes with it. */
@org.jspecify.annotations.NullMarked
package coop.genoot.sales.collection.web;
