package coop.genoot.sales;

import static coop.genoot.sales.db.Tables.CLIENT_PAYMENT;
import static org.jooq.impl.DSL.avg;
import static org.jooq.impl.DSL.count;

import coop.genoot.platform.Actor;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** When clients really pay, learnt from their paid invoices (requirement D-01, "payment habits"). */
@Component
@Transactional
public class PayingHabits {
    /** Older payments say little about today. */
    private static final int LAST_INVOICES = 24;

    private final DSLContext sql;
    private final Clients clients;

    PayingHabits(DSLContext sql, Clients clients) {
        this.sql = sql;
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

    /** Remembers that an invoice was paid in full on that day; a repeat changes nothing. */
    public void paid(Actor me, UUID invoice, ClientId client, LocalDate due, LocalDate on) {
        clients.find(me, client)
                .ifPresent(it -> sql.insertInto(CLIENT_PAYMENT)
                        .values(
                                invoice,
                                client.value(),
                                it.entity().value(),
                                it.activity().value(),
                                due,
                                on)
                        .onConflictDoNothing()
                        .execute());
    }

    /** The habit of that client; empty while nothing was paid, or when the actor may not see the client. */
    @Transactional(readOnly = true)
    public Optional<Habit> of(Actor me, ClientId client) {
        if (clients.find(me, client).isEmpty()) return Optional.empty();
        var late = DSL.field("paid_on - due_on", Integer.class).as("late");
        var last = sql.select(late)
                .from(CLIENT_PAYMENT)
                .where(CLIENT_PAYMENT.CLIENT_ID.eq(client.value()))
                .orderBy(CLIENT_PAYMENT.PAID_ON.desc())
                .limit(LAST_INVOICES)
                .asTable("last");
        return sql.select(count(), avg(last.field(late)))
                .from(last)
                .fetchOptional()
                .filter(it -> it.value1() > 0)
                .map(it -> new Habit(
                        it.value1(),
                        it.value2().setScale(0, RoundingMode.HALF_UP).intValueExact()));
    }
}
