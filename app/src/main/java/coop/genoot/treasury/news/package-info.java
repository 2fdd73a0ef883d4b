/**
 * Tells of money once it moved or was claimed: the people whose Activity it is, and the figures of the house. It
 * decides nothing, and nobody waits for it.
 */
@org.jspecify.annotations.NullMarked
package coop.genoot.treasury.news;
