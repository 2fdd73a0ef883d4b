package coop.genoot.sales;

import static coop.genoot.sales.db.Tables.CLIENT_PAYMENT;
import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.partitionBy;
import static org.jooq.impl.DSL.rowNumber;
import static org.jooq.impl.DSL.select;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** When each paid invoice was due and paid, as it is kept. */
@Component
class PaymentRows {
    private static final String ADD = """
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

    /** Days after the due date of the last paid invoices of each of these clients; negative is before it. */
    Map<UUID, List<Long>> daysLate(Collection<UUID> clients, int last) {
        var latest = rowNumber().over(partitionBy(CLIENT_PAYMENT.CLIENT_ID).orderBy(CLIENT_PAYMENT.PAID_ON.desc()));
        var paid = select(CLIENT_PAYMENT.CLIENT_ID, CLIENT_PAYMENT.DUE_ON, CLIENT_PAYMENT.PAID_ON, latest.as("latest"))
                .from(CLIENT_PAYMENT)
                .where(CLIENT_PAYMENT.CLIENT_ID.eq(any(clients.toArray(UUID[]::new))))
                .asTable("paid");
        return sql.select(
                        paid.field(CLIENT_PAYMENT.CLIENT_ID),
                        paid.field(CLIENT_PAYMENT.DUE_ON),
                        paid.field(CLIENT_PAYMENT.PAID_ON))
                .from(paid)
                .where(field(name("latest"), Integer.class).le(last))
                .fetchGroups(it -> it.value1(), it -> ChronoUnit.DAYS.between(it.value2(), it.value3()));
    }
}
