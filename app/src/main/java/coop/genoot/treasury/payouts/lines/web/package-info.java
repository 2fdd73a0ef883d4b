/** Saying of a line of the bank which payout left with it. */
@org.jspecify.annotations.NullMarked
package coop.genoot.treasury.payouts.lines.web;
