/** Lets somebody without an account see one document: a secret address, for one purpose, for a time. */
@NamedInterface("links")
@org.jspecify.annotations.NullMarked
package coop.genoot.platform.links;

import org.springframework.modulith.NamedInterface;
