/** The list of invoices, its place in the menu, and what search finds of them. */
@org.jspecify.annotations.NullMarked
package coop.genoot.sales.overview.web;
