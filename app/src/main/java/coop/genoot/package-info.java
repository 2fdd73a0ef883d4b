/** One home for a shared enterprise: one package per room, started here. */
@org.jspecify.annotations.NullMarked
package coop.genoot;
