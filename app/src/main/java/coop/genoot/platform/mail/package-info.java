/** Writes to people: kept with what it tells of, handed over afterwards, once, and again when that failed. */
@NamedInterface("mail")
@org.jspecify.annotations.NullMarked
package coop.genoot.platform.mail;

import org.springframework.modulith.NamedInterface;
