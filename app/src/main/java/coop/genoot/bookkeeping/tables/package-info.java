/** Tables that somebody takes away as a file. They know nothing of what they hold. */
@org.jspecify.annotations.NullMarked
package coop.genoot.bookkeeping.tables;
