/** The pages of the books: an Activity's account for its members, the books of an entity for finance. */
@org.jspecify.annotations.NullMarked
package coop.genoot.bookkeeping.web;
