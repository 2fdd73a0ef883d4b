package coop.genoot.treasury;

import coop.genoot.common.EntityId;
import coop.genoot.common.Money;
import java.time.LocalDate;
import java.util.List;

/**
 * Lines of a bank statement were taken in, up to a thousand at once, each told exactly once; within the same
 * transaction. Money also leaves: then the amount is negative.
 */
public record MoneyArrived(EntityId entity, BankAccountId account, List<Arrival> arrivals) {
    public MoneyArrived {
        arrivals = List.copyOf(arrivals);
    }

    /**
     * One line with what it was found to be for; what no part explains stays waiting.
     *
     * @param returnReason the code with which a bank sent our money back; empty on all other lines
     */
    public record Arrival(
            LineId line, LocalDate on, Money amount, String counterparty, List<LinePart> parts, String returnReason) {
        public Arrival {
            parts = List.copyOf(parts);
        }

        public Arrival(LineId line, LocalDate on, Money amount, String counterparty, List<LinePart> parts) {
            this(line, on, amount, counterparty, parts, "");
        }

        /** What is not explained yet: it belongs on the account of money that waits for its reason. */
        public Money waiting() {
            return parts.stream().map(LinePart::amount).reduce(amount, Money::minus);
        }
    }
}
