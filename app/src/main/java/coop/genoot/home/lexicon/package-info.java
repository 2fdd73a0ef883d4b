/** The words of the house: one for each notion, what it means in plain words, and the words we do not use for it. */
@NamedInterface("lexicon")
@org.jspecify.annotations.NullMarked
package coop.genoot.home.lexicon;

import org.springframework.modulith.NamedInterface;
