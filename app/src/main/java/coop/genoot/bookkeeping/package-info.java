/**
 * The translator: listens to what happened in the rooms and posts it to the ledger. All posting rules, charts of
 * accounts and exports are here; it decides nothing and keeps no balance.
 */
@ApplicationModule(
        displayName = "Bookkeeping",
        allowedDependencies = {
            "common",
            "platform",
            "platform::*",
            "home",
            "control::traces",
            "organisation",
            "ledger",
            "ledger::verification",
            "membership",
            "activities",
            "sales",
            "sales::*",
            "work::contracts",
            "work::payroll",
            "treasury",
            "treasury::*",
            "purchasing",
            "purchasing::*"
        })
@org.jspecify.annotations.NullMarked
package coop.genoot.bookkeeping;

import org.springframework.modulith.ApplicationModule;
