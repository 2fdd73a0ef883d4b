package coop.genoot.sales;

import coop.genoot.common.ActivityId;
import coop.genoot.common.EntityId;
import coop.genoot.platform.Actor;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** When clients really pay, learnt from their paid invoices (requirement D-01, "payment habits"). */
@Component
@Transactional
public class PayingHabits {
    /** Older payments say little about today. */
    private static final int LAST_INVOICES = 24;

    private final PaymentRows payments;
    private final Clients clients;

    PayingHabits(PaymentRows payments, Clients clients) {
        this.payments = payments;
        this.clients = clients;
    }

    /**
     * How a client pays.
     *
     * @param invoices of how many paid invoices it speaks, at least one
     * @param daysLate average days after the due date; negative is before it
     */
    public record Habit(int invoices, int daysLate) {
        /** The day on which payment may be expected, judging by the past. */
        public LocalDate expected(LocalDate due) {
            return due.plusDays(daysLate);
        }
    }

    /** An invoice that was paid in full. */
    public record Paid(
            UUID invoice, ClientId client, EntityId entity, ActivityId activity, LocalDate dueOn, LocalDate paidOn) {}

    /** Remembers when each of these was paid in full; a repeat changes nothing. */
    public void paid(List<Paid> invoices) {
        if (!invoices.isEmpty()) payments.add(invoices);
    }

    /** The habit of that client; empty while nothing was paid, or when the actor may not see the client. */
    @Transactional(readOnly = true)
    public Optional<Habit> of(Actor me, ClientId client) {
        if (clients.find(me, client).isEmpty()) return Optional.empty();
        var late = payments.daysLate(client, LAST_INVOICES);
        if (late.isEmpty()) return Optional.empty();
        var average = late.stream().mapToLong(Long::longValue).average().orElseThrow();
        return Optional.of(new Habit(late.size(), (int) Math.round(average)));
    }
}
