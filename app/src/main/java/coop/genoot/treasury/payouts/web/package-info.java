/** How payouts are shown: what waits and its batches to finance, their account and their payments to payees. */
@org.jspecify.annotations.NullMarked
package coop.genoot.treasury.payouts.web;
