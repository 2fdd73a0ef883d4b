/** The frame of every page: layout, menu, components, error pages. Rooms offer their own; home knows no room. */
@ApplicationModule(
        displayName = "Home",
        allowedDependencies = {"common", "platform", "platform::*"})
@org.jspecify.annotations.NullMarked
package coop.genoot.home;

import org.springframework.modulith.ApplicationModule;
