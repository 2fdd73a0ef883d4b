/**
 * The one place where value moves: accounts, balanced entries, balances, seals. Nothing is ever changed or removed. It
 * never hears what a document is; another room translates.
 */
@ApplicationModule(
        displayName = "Ledger",
        allowedDependencies = {"common", "platform", "platform::jobs"})
@org.jspecify.annotations.NullMarked
package coop.genoot.ledger;

import org.springframework.modulith.ApplicationModule;
