/**
 * Hands an invoice that nobody pays over to the team that recovers debts, with the whole file, when the member wants it
 * (requirement D-27). It refuses to know who in that team does what.
 */
@NamedInterface("collection")
@org.jspecify.annotations.NullMarked
package coop.genoot.sales.collection;

import org.springframework.modulith.NamedInterface;
