/** Expense claims: writing them, who validates them, what they wait for, and what is told of them. */
@NamedInterface("claims")
@org.jspecify.annotations.NullMarked
package coop.genoot.purchasing.claims;

import org.springframework.modulith.NamedInterface;
