/** What an entity sets about receipts and expense claims: limits of files, what is validated alone, terms, scales. */
@NamedInterface("expenses")
@org.jspecify.annotations.NullMarked
package coop.genoot.organisation.expenses;

import org.springframework.modulith.NamedInterface;
