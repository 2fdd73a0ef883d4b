/**
 * What members paid for their work and get back: receipts and expense claims, from the photo to the payment
 * (requirements E-01 to E-10). It posts nothing and pays nobody: it tells what was approved.
 */
@ApplicationModule(
        displayName = "Purchasing",
        allowedDependencies = {
            "common",
            "platform",
            "platform::*",
            "home",
            "home::documents",
            "organisation",
            "organisation::expenses",
            "ledger",
            "timeline",
            "control",
            "control::traces",
            "membership",
            "activities",
            "activities::forecast"
        })
@org.jspecify.annotations.NullMarked
package coop.genoot.purchasing;

import org.springframework.modulith.ApplicationModule;
