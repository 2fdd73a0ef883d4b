package coop.genoot.purchasing.claims;

import coop.genoot.common.ActivityId;
import coop.genoot.common.EntityId;
import coop.genoot.common.Money;
import coop.genoot.common.PersonId;
import java.time.LocalDate;

/**
 * A claim was approved; told in the same transaction.
 *
 * @param gross what its member gets back
 * @param deductible of that, what the state gives back; the rest is the Activity's
 * @param dueOn the day by which it is to be paid
 */
public record ClaimApproved(
        ClaimId id,
        EntityId entity,
        ActivityId activity,
        PersonId person,
        String personName,
        String number,
        String supplier,
        LocalDate on,
        LocalDate dueOn,
        Money gross,
        Money deductible) {
    static ClaimApproved of(ExpenseClaim claim, LocalDate on) {
        var said = claim.said();
        return new ClaimApproved(
                claim.id(),
                claim.entity(),
                said.activity(),
                claim.person(),
                claim.personName(),
                said.number(),
                said.supplier(),
                on,
                said.dueOn(),
                said.gross(),
                said.deductible());
    }
}
