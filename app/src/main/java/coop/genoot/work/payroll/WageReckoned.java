package coop.genoot.work.payroll;

import coop.genoot.common.ActivityId;
import coop.genoot.common.EntityId;
import coop.genoot.common.Money;
import coop.genoot.common.PersonId;
import coop.genoot.work.contracts.ContractMonth.Result;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Payroll reckoned a month of a contract: its net pay is owed; in the same transaction.
 *
 * @param month names the pay of this month
 * @param number of the contract, with the month
 * @param budgeted what was promised for it when the contract was signed
 * @param provisions of that, what is kept for whoever works until later
 * @param dueOn the day on which it must be paid at the latest
 */
public record WageReckoned(
        UUID month,
        EntityId entity,
        ActivityId activity,
        PersonId person,
        String personName,
        String number,
        LocalDate on,
        Money budgeted,
        Money provisions,
        Result result,
        LocalDate dueOn) {

    /** All that one file brought; this is what is told. */
    public record Together(List<WageReckoned> all) {
        public Together {
            all = List.copyOf(all);
        }
    }
}
