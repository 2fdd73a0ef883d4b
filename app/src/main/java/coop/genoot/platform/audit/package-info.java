/** Remembers who did what, so that nobody can change it unseen. */
@NamedInterface("audit")
@org.jspecify.annotations.NullMarked
package coop.genoot.platform.audit;

import org.springframework.modulith.NamedInterface;
