/** What keeps one person from letting money go alone. */
@org.jspecify.annotations.NullMarked
package coop.genoot.treasury.payouts.limits;
