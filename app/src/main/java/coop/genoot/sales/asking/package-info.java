/**
 * Asks clients in a friendly way for an answer to a quote before its last day, and not any more once they gave one
 * (requirements D-09 to D-13). It refuses to know who holds the question back: the timeline does.
 */
@NamedInterface("asking")
@org.jspecify.annotations.NullMarked
package coop.genoot.sales.asking;

import org.springframework.modulith.NamedInterface;
