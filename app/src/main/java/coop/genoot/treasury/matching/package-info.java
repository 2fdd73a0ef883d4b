/**
 * Finds whose money a bank line is, by rules that need no database: reference, payer's id, document number, known
 * payer; never by the amount alone. What is not certain is only suggested, with the reason.
 */
@NamedInterface("matching")
@org.jspecify.annotations.NullMarked
package coop.genoot.treasury.matching;

import org.springframework.modulith.NamedInterface;
