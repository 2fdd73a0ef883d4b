/**
 * Who belongs to the cooperative: each member's name, office and entity, since when, and whether they are a partner.
 * It knows no Activity and no money.
 */
@ApplicationModule(
        displayName = "Membership",
        allowedDependencies = {
            "common",
            "platform",
            "platform::audit",
            "platform::identity",
            "home",
            "organisation",
            "control::traces"
        })
@org.jspecify.annotations.NullMarked
package coop.genoot.membership;

import org.springframework.modulith.ApplicationModule;
