/**
 * Letters between somebody and the person of trust of their entity. Nobody else reads them: no administrator, no
 * advisor, no support team, no job of the house. It uses nothing of requests; nothing of it is searched or exported.
 */
@NamedInterface("trust")
@org.jspecify.annotations.NullMarked
package coop.genoot.support.trust;

import org.springframework.modulith.NamedInterface;
