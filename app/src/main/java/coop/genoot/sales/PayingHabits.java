package coop.genoot.sales;

import coop.genoot.common.ActivityId;
import coop.genoot.common.EntityId;
import coop.genoot.platform.Actor;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
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
     * @param daysLate the median of the days after the due date, which one odd payment does not move; negative is
     *     before it (requirement D-03)
     */
    public record Habit(int invoices, int daysLate) {
        static Habit of(List<Long> late) {
            var sorted = late.stream().sorted().toList();
            int middle = sorted.size() / 2;
            long upper = sorted.get(middle);
            long median = sorted.size() % 2 == 1 ? upper : Math.round((sorted.get(middle - 1) + upper) / 2.0);
            return new Habit(late.size(), (int) median);
        }

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
        return Optional.ofNullable(ofEach(me, List.of(client)).get(client));
    }

    /** The same for each of these clients that the actor sees on a list; those who paid nothing are left out. */
    @Transactional(readOnly = true)
    public Map<ClientId, Habit> ofEach(Actor me, Collection<ClientId> clients) {
        var late = payments.daysLate(clients.stream().map(ClientId::value).toList(), LAST_INVOICES);
        return late.entrySet().stream()
                .collect(Collectors.toMap(it -> new ClientId(it.getKey()), it -> Habit.of(it.getValue())));
    }
}
