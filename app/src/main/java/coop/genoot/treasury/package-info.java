/**
 * Reads what the bank says, keeps every line of it, and finds whose money it is: statements, expected payments, matches
 * and claims. It knows no invoice, only that something is expected under a reference, and it posts nothing: it tells.
 */
@ApplicationModule(
        displayName = "Treasury",
        allowedDependencies = {
            "common",
            "platform",
            "platform::*",
            "home",
            "organisation",
            "ledger",
            "control",
            "activities"
        })
@org.jspecify.annotations.NullMarked
package coop.genoot.treasury;

import org.springframework.modulith.ApplicationModule;
