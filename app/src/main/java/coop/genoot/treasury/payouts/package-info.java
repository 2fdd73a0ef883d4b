/**
 * Pays what we owe, each thing once: to which account, in which batch, who let it go, the file for the bank, and what the
 * bank made of it. It knows no claim and no contract, only that something is owed under an id, and it posts nothing.
 */
@NamedInterface("payouts")
@org.jspecify.annotations.NullMarked
package coop.genoot.treasury.payouts;

import org.springframework.modulith.NamedInterface;
