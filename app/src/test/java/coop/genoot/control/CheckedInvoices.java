package coop.genoot.control;

import coop.genoot.GenootTest;
import coop.genoot.organisation.staff.Staff;
import coop.genoot.platform.Actor;
import coop.genoot.platform.AdjustableClock;
import coop.genoot.platform.CurrentActor;
import coop.genoot.sales.SalesDoors;
import coop.genoot.sales.invoices.Invoice;
import coop.genoot.sales.invoices.InvoiceId;
import coop.genoot.sales.invoices.InvoiceSamples;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** A cooperative in Belgium where Nadia invoices, and where Fatima's team looks at what the rules say. */
@GenootTest
public abstract class CheckedInvoices {
    @Autowired
    protected SalesDoors doors;

    @Autowired
    protected Staff staff;

    @Autowired
    protected Rules rules;

    @Autowired
    protected Stops stops;

    @Autowired
    protected AdjustableClock clock;

    @Autowired
    protected DSLContext sql;

    @Autowired
    protected TransactionTemplate transaction;

    protected InvoiceSamples it;
    protected ControlSamples control;
    protected Actor nadia;
    protected Actor fatima;

    protected void begin(String moment) {
        clock.moveTo(Instant.parse(moment));
        it = doors.inBelgium();
        control = ControlSamples.in(it.entity(), staff, rules, clock);
        nadia = it.nadia();
        fatima = control.fatima();
    }

    @AfterEach
    void the_clock_follows_again() {
        clock.followAgain();
    }

    protected InvoiceId send(InvoiceId id, String quantity, String price) {
        return as(nadia, () -> doors.sending.issueAndSend(nadia, id, it.activity(), it.typed(quantity, price, "S:21")));
    }

    protected InvoiceId send(InvoiceId id, String price) {
        return send(id, "1.5", price);
    }

    protected InvoiceId send(String price) {
        return send(new InvoiceId(UUID.randomUUID()), price);
    }

    protected Optional<Invoice> find(InvoiceId id) {
        return as(nadia, () -> doors.invoices.find(nadia, id));
    }

    protected Stop about(InvoiceId id) {
        return as(nadia, () -> stops.about(nadia, id.value())).orElseThrow();
    }

    /** What control kept about that document. */
    protected List<String> operations(InvoiceId id) {
        var line =
                "select verdict || ' ' || amount_cents || case when happened_at is null then ' waits' else ' done' end"
                        + " as line from control.operation where document_id = ?";
        return as(nadia, () -> sql.fetch(line, id.value()).getValues("line", String.class));
    }

    protected <T> T as(Actor who, Supplier<T> work) {
        return CurrentActor.as(who, () -> transaction.execute(_ -> work.get()));
    }

    protected void act(Actor who, Runnable work) {
        as(who, () -> {
            work.run();
            return who;
        });
    }
}
