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
    private final DSLContext sql;

    PaymentRows(DSLContext sql) {
        this.sql = sql;
    }

    void add(UUID invoice, Client client, LocalDate due, LocalDate on) {
        sql.insertInto(CLIENT_PAYMENT)
                .values(
                        invoice,
                        client.id().value(),
                        client.entity().value(),
                        client.activity().value(),
                        due,
                        on)
                .onConflictDoNothing()
                .execute();
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
