package coop.genoot.work.declarations;

import coop.genoot.work.contracts.Contract;

/**
 * The way to a public service. The one we have writes a file for whoever declares by hand; another one may speak to the
 * service itself.
 */
public interface DeclarationService {
    /** Hands it over; the same may come twice and must be taken once. Gives what the service knows it by. */
    String declare(Declaration declaration, Contract contract);
}
