/**
 * Shows people news on a telephone or computer, also while no page is open, when they asked for it there: web push
 * after RFC 8030, locked for that browser alone after RFC 8291.
 */
@NamedInterface("push")
@org.jspecify.annotations.NullMarked
package coop.genoot.platform.push;

import org.springframework.modulith.NamedInterface;
