/**
 * The pages of clients, and the one list of all that is being sold: stage, state, next step. It keeps nothing itself;
 * each part that keeps documents offers its own.
 */
@ApplicationModule(
        displayName = "Follow-up",
        allowedDependencies = {"common", "platform", "platform :: drafts", "home", "activities", "sales", "sales.vies"})
@org.jspecify.annotations.NullMarked
package coop.genoot.sales.followup;

import org.springframework.modulith.ApplicationModule;
