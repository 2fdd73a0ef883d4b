package coop.genoot.sales;

import static coop.genoot.sales.db.Tables.CLIENT_PAYMENT;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** When each paid invoice was due and paid, as it is kept. */
@Component
class PaymentRows {
    private static final String ADD =
            """
            insert into sales.client_payment (invoice_id, client_id, entity_id, activity_id, due_on, paid_on)
            select * from unnest(?::uuid[], ?::uuid[], ?::uuid[], ?::uuid[], ?::date[], ?::date[])
            on conflict do nothing""";

    private final DSLContext sql;

    PaymentRows(DSLContext sql) {
        this.sql = sql;
    }

    void add(List<PayingHabits.Paid> paid) {
        sql.execute(
                ADD,
                paid.stream().map(PayingHabits.Paid::invoice).toArray(UUID[]::new),
                paid.stream().map(it -> it.client().value()).toArray(UUID[]::new),
                paid.stream().map(it -> it.entity().value()).toArray(UUID[]::new),
                paid.stream().map(it -> it.activity().value()).toArray(UUID[]::new),
                paid.stream().map(PayingHabits.Paid::dueOn).toArray(LocalDate[]::new),
                paid.stream().map(PayingHabits.Paid::paidOn).toArray(LocalDate[]::new));
    }

    /** Days after the due date of the last paid invoices; negative is before it. */
    List<Long> daysLate(ClientId client, int last) {
        return sql.select(CLIENT_PAYMENT.DUE_ON, CLIENT_PAYMENT.PAID_ON)
                .from(CLIENT_PAYMENT)
                .where(CLIENT_PAYMENT.CLIENT_ID.eq(client.value()))
                .orderBy(CLIENT_PAYMENT.PAID_ON.desc())
                .limit(last)
                .fetch(it -> ChronoUnit.DAYS.between(it.value1(), it.value2()));
    }
}
