/**
 * Tells people what happened: on their first page, and by mail when they want. A room says what and to whom, as keys
 * and facts; the words are made for each reader.
 */
@NamedInterface("notices")
@org.jspecify.annotations.NullMarked
package coop.genoot.platform.notices;

import org.springframework.modulith.NamedInterface;
