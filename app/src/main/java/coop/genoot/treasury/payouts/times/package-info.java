/** How long money is on its way with us, measured. */
@org.jspecify.annotations.NullMarked
package coop.genoot.treasury.payouts.times;
