/**
 * A believable cooperative for whoever wants to try Genoot, built only through the doors of the rooms and with a
 * clock that
 * is moved through the years, so that it breaks when a rule changes. It is never part of a real house.
 */
@ApplicationModule(
        displayName = "Demo",
        allowedDependencies = {
            "common",
            "platform",
            "platform::*",
            "home",
            "home::documents",
            "organisation",
            "organisation::staff",
            "organisation::wages",
            "ledger",
            "timeline",
            "control",
            "control::*",
            "membership",
            "activities",
            "sales",
            "sales::*",
            "treasury",
            "treasury::payouts",
            "support",
            "support::services",
            "support::answers",
            "support::attachments",
            "support::desk",
            "support::trust",
            "purchasing",
            "purchasing::*",
            "work::contracts",
            "work::payroll",
            "bookkeeping"
        })
@org.jspecify.annotations.NullMarked
package coop.genoot.demo;

import org.springframework.modulith.ApplicationModule;
