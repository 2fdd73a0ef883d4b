/** Lets go what waited, once it was looked at: issued once, as whoever sent it. */
@org.jspecify.annotations.NullMarked
package coop.genoot.sales.held.going;
