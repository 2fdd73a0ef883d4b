/**
 * What happens to documents by itself: each coming step with its day and its switch OK / Stand-by, who gave which
 * instruction, and the run that does what is due. It refuses to know what a step does: the room of the document does.
 */
@ApplicationModule(
        displayName = "Timeline",
        allowedDependencies = {"common", "platform", "platform::jobs", "platform::notices", "home", "organisation"})
@org.jspecify.annotations.NullMarked
package coop.genoot.timeline;

import org.springframework.modulith.ApplicationModule;
