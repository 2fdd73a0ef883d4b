/** What waits to be paid and its batches, as finance sees them. */
@org.jspecify.annotations.NullMarked
package coop.genoot.treasury.payouts.web;
