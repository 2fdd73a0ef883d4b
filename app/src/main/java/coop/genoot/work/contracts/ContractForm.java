package coop.genoot.work.contracts;

/**
 * A contract as it was typed.
 *
 * @param person the id of one of the managers of the Activity; empty when {@code email} names somebody else
 * @param gross for the whole period, in euros
 */
public record ContractForm(
        String activity,
        String person,
        String email,
        String type,
        String from,
        String until,
        String days,
        String place,
        String what,
        String gross) {}
