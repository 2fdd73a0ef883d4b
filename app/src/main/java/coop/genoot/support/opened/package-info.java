/** The traces that staff leave in requests, which whoever asked sees (requirement C-13). */
@org.jspecify.annotations.NullMarked
package coop.genoot.support.opened;
