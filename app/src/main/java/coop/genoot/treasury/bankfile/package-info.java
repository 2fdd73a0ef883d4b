/**
 * Reads the files that banks send, CODA and CAMT.053, and refuses with line and reason those that do not add up. It
 * knows neither our accounts nor our clients, and keeps nothing.
 */
@NamedInterface("bankfile")
@org.jspecify.annotations.NullMarked
package coop.genoot.treasury.bankfile;

import org.springframework.modulith.NamedInterface;
