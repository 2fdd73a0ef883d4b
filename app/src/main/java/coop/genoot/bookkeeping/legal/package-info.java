/**
 * The books as the law of a country wants to read them: its chart of accounts, its journals, the file its tax office
 * asks for. It only reads the ledger, and decides nothing about what is posted.
 */
@org.jspecify.annotations.NullMarked
package coop.genoot.bookkeeping.legal;
