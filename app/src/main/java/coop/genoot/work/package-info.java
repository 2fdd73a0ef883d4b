/**
 * Paid work: what a budget gives in gross and net, contracts, working days and pay. It reckons, prepares and pays, and
 * is no payroll office: it knows no bank, posts nothing, and tells what happened.
 */
@ApplicationModule(
        displayName = "Work",
        allowedDependencies = {
            "common",
            "platform",
            "platform::*",
            "home",
            "home::documents",
            "control::traces",
            "organisation",
            "organisation::wages",
            "membership",
            "activities",
            "activities::forecast"
        })
@org.jspecify.annotations.NullMarked
package coop.genoot.work;

import org.springframework.modulith.ApplicationModule;
