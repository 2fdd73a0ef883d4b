/** On which account people are paid, given by themselves, and suppliers, given by finance. */
@org.jspecify.annotations.NullMarked
package coop.genoot.treasury.payouts.accounts.web;
