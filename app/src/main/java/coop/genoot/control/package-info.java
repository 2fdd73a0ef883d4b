/**
 * What is looked at before and after: the one question whether something may go, the rules behind it, what waits for a
 * look, and how much of all that is (requirements C-01 to C-07). It refuses to know what an invoice is.
 */
@ApplicationModule(
        displayName = "Control",
        allowedDependencies = {
            "common",
            "platform",
            "platform::jobs",
            "platform::notices",
            "home",
            "organisation",
            "organisation::staff"
        })
@org.jspecify.annotations.NullMarked
package coop.genoot.control;

import org.springframework.modulith.ApplicationModule;
