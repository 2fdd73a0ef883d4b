/**
 * What support teams can help with, and what members ask them: each request with its stage, its term and who deals with
 * it. It refuses to know what a document is: the room that keeps it tells its number and its page.
 */
@ApplicationModule(
        displayName = "Support",
        allowedDependencies = {
            "common",
            "platform",
            "platform::antivirus",
            "platform::audit",
            "platform::documents",
            "platform::drafts",
            "platform::identity",
            "platform::jobs",
            "platform::locks",
            "platform::notices",
            "home",
            "home::documents",
            "control::traces",
            "organisation",
            "organisation::staff",
            "organisation::attachments",
            "membership",
            "activities"
        })
@org.jspecify.annotations.NullMarked
package coop.genoot.support;

import org.springframework.modulith.ApplicationModule;
