/** A second step beside the password: a code from an app, or one from paper. Passkeys need none. */
@NamedInterface("secondstep")
@org.jspecify.annotations.NullMarked
package coop.genoot.platform.secondstep;

import org.springframework.modulith.NamedInterface;
