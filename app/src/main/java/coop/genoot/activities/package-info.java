/**
 * A member's own business inside the cooperative: its name, brand and managers, its budget as read from the ledger, and
 * what the cooperative retains. It knows no document: what an invoice is, others know.
 */
@ApplicationModule(
        displayName = "Activities",
        allowedDependencies = {
            "common",
            "platform",
            "platform::*",
            "home",
            "home::documents",
            "organisation",
            "ledger",
            "timeline",
            "control::traces"
        })
@org.jspecify.annotations.NullMarked
package coop.genoot.activities;

import org.springframework.modulith.ApplicationModule;
