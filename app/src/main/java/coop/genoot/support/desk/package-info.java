/** What helps a team at its desk: answers it saved, and members it lets follow a request. */
@NamedInterface("desk")
@org.jspecify.annotations.NullMarked
package coop.genoot.support.desk;

import org.springframework.modulith.NamedInterface;
