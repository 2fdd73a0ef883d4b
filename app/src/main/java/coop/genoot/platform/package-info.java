/**
 * What any house needs and no cooperative is needed for: the clock, who acts and what they may reach, the database,
 * sessions, files, mail, jobs, words in three languages, drafts, private links, PDF. It knows no cooperative.
 */
@ApplicationModule(displayName = "Platform", allowedDependencies = "common")
@org.jspecify.annotations.NullMarked
package coop.genoot.platform;

import org.springframework.modulith.ApplicationModule;
