/** Who of the staff opened which contract: the traces that whoever works by it sees. */
@org.jspecify.annotations.NullMarked
package coop.genoot.work.opened;
