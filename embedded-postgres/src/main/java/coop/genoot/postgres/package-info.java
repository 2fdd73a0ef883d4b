/**
 * Starts a real PostgreSQL beside the application, from the plain binaries on Maven Central, for demo, tests and code
 * generation. It knows nothing of Genoot's tables. Production points {@code DATABASE_URL} at a server of its own.
 */
@org.jspecify.annotations.NullMarked
package coop.genoot.postgres;
