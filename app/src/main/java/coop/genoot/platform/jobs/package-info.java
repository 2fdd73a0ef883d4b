/** Work the house does by itself: at its time, on one node, again after a failure. */
@NamedInterface("jobs")
@org.jspecify.annotations.NullMarked
package coop.genoot.platform.jobs;

import org.springframework.modulith.NamedInterface;
