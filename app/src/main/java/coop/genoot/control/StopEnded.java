package coop.genoot.control;

import java.util.UUID;

/**
 * What was stopped was decided, told in the same transaction: when it was approved, whoever kept it does it now
 * and asks {@link Control} again. When nobody does, it is not approved.
 *
 * @param stop which one it was
 * @param document as it was asked about
 */
public record StopEnded(UUID stop, UUID document, OperationKind kind, Stop.State state) {}
