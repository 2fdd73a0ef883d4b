/**
 * Who we are: the group, its legal entities, their offices, teams and staff, the rules of each country, and what
 * administrators have set from which day on. It knows no document and no money of anybody.
 */
@ApplicationModule(
        displayName = "Organisation",
        allowedDependencies = {
            "common",
            "platform",
            "platform::audit",
            "platform::identity",
            "platform::jobs",
            "platform::secondstep",
            "home"
        })
@org.jspecify.annotations.NullMarked
package coop.genoot.organisation;

import org.springframework.modulith.ApplicationModule;
