/** The files that go to the bank and come back: pain.001.001.09 and pain.002, without a database. */
@org.jspecify.annotations.NullMarked
package coop.genoot.treasury.payouts.pain;
