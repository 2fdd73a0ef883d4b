/** How rooms name each other's documents, lead to them and offer something to do with them, without knowing them. */
@NamedInterface("documents")
@org.jspecify.annotations.NullMarked
package coop.genoot.home.documents;

import org.springframework.modulith.NamedInterface;
