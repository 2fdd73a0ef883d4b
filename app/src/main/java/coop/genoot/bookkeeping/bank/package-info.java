/** What rooms that know no bank are told of it: how far it was read, and nothing else. */
@org.jspecify.annotations.NullMarked
package coop.genoot.bookkeeping.bank;
