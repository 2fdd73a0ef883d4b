/** Checks the seals again, night after night, and keeps what was found for those who answer for the books. */
@NamedInterface("verification")
@org.jspecify.annotations.NullMarked
package coop.genoot.ledger.verification;

import org.springframework.modulith.NamedInterface;
