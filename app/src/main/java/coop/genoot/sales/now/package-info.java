/** What stands in the present of an invoice, told by whoever knows; it refuses to know why. */
@org.jspecify.annotations.NullMarked
package coop.genoot.sales.now;
