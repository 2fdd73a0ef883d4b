/** Locks what a copy of the database alone must not tell, with keys that are kept in files outside it. */
@NamedInterface("locks")
@org.jspecify.annotations.NullMarked
package coop.genoot.platform.locks;

import org.springframework.modulith.NamedInterface;
