/** What claims of costs post: their money is planned, leaves, comes back; and what is owed for them. */
@org.jspecify.annotations.NullMarked
package coop.genoot.bookkeeping.purchases;
