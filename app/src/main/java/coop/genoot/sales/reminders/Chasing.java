package coop.genoot.sales.reminders;

import coop.genoot.common.BankDays;
import coop.genoot.common.Language;
import coop.genoot.platform.Actor;
import coop.genoot.sales.documents.Buyer;
import coop.genoot.sales.documents.InvoiceContent.Front;
import coop.genoot.sales.documents.Seller;
import coop.genoot.sales.invoices.Disputes;
import coop.genoot.sales.invoices.Invoice;
import coop.genoot.sales.invoices.InvoiceId;
import coop.genoot.sales.invoices.Invoices;
import coop.genoot.sales.undelivered.DeadAddresses;
import coop.genoot.sales.undelivered.DeadAddresses.Reach;
import coop.genoot.timeline.NewStep;
import coop.genoot.timeline.PlannedStep;
import coop.genoot.timeline.PlannedStep.State;
import coop.genoot.timeline.StepId;
import coop.genoot.timeline.StepKind.Due;
import coop.genoot.timeline.StepKind.Outcome;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Whether a client may be asked for what is late, the same for every step from the first reminder to a notice. */
@Component
public class Chasing {
    // A bank tells of a day on the next one: one working day may be missing.
    private static final long MISSING = 1;

    private final Invoices invoices;
    private final Disputes disputes;
    private final DeadAddresses addresses;
    private final MoneyRead money;
    private final Clock clock;

    /** Where no room says how far the bank was read, nothing is known of it, and so nobody is asked. */
    Chasing(
            Invoices invoices,
            Disputes disputes,
            DeadAddresses addresses,
            ObjectProvider<MoneyRead> money,
            Clock clock) {
        this.invoices = invoices;
        this.disputes = disputes;
        this.addresses = addresses;
        this.money = money.getIfAvailable(() -> (_, _) -> Optional.empty());
        this.clock = clock;
    }

    /** A step of an invoice so many days after its last day to pay; who gets it late has as long as anybody else. */
    public NewStep plan(Invoice invoice, String kind, int days, int ahead) {
        var today = LocalDate.now(clock);
        var due = invoice.content().dueOn();
        var home = invoice.content().parties().seller().home();
        var day = BankDays.onOrAfter((due.isBefore(today) ? today : due).plusDays(days), home);
        return new NewStep(
                invoice.entity(),
                invoice.activity(),
                Objects.requireNonNull(invoice.client()).value(),
                invoice.id().value(),
                kind,
                invoice.number(),
                invoice.content().parties().buyer().name(),
                "/invoices/" + invoice.id(),
                day,
                day.minusDays(ahead));
    }

    /** A step of an invoice whose client may be asked now, at that mail address. */
    public record Ready(Due due, Invoice invoice, String address) {}

    /**
     * The steps of which the client may be asked now, and what came of the others.
     *
     * @param others by the id of the step: not needed any more, or waiting for something
     */
    public record Sorted(List<Ready> ready, Map<StepId, Outcome> others) {
        /** What came of all of them once the client was asked. */
        public Map<StepId, Outcome> asked() {
            var all = new HashMap<>(others);
            ready.forEach(it -> all.put(it.due().step().id(), new Outcome.Done()));
            return all;
        }

        /** Those that go in one letter: to the same client as they stand on the invoices, in one language. */
        public Collection<List<Ready>> letters() {
            return ready.stream()
                    .collect(Collectors.groupingBy(Letter::of, LinkedHashMap::new, Collectors.toList()))
                    .values();
        }
    }

    private record Letter(Seller seller, Front front, Buyer buyer, String address, Language language) {
        static Letter of(Ready ready) {
            var content = ready.invoice().content();
            var parties = content.parties();
            return new Letter(parties.seller(), parties.front(), parties.buyer(), ready.address(), content.language());
        }
    }

    /**
     * Sorts out which may happen now.
     *
     * @param before the kinds of steps that go before: as many days lie between them as were planned
     */
    public Sorted sort(Actor who, List<Due> due, String... before) {
        var ready = new ArrayList<Ready>();
        var others = new HashMap<StepId, Outcome>();
        for (var it : due) {
            var invoice = stillOpen(who, it.step());
            if (invoice.isEmpty()) {
                others.put(it.step().id(), new Outcome.NotNeeded());
                continue;
            }
            var reach = reach(who, invoice.get());
            var waits = waitsFor(invoice.get(), reach, it, before);
            if (waits.isPresent()) others.put(it.step().id(), new Outcome.Waits(waits.get()));
            else ready.add(new Ready(it, invoice.get(), Objects.requireNonNull(reach.working())));
        }
        return new Sorted(List.copyOf(ready), Map.copyOf(others));
    }

    /** The invoice of a step, as long as something is to be paid on it. */
    private Optional<Invoice> stillOpen(Actor who, PlannedStep step) {
        return invoices.find(who, new InvoiceId(step.document()))
                .filter(it -> it.state().isOpen());
    }

    private Reach reach(Actor who, Invoice invoice) {
        return addresses.reach(
                who, invoice.client(), invoice.content().parties().buyer().email());
    }

    /** The key of the sentence that says what the step waits for; empty when the client may be asked now. */
    private Optional<String> waitsFor(Invoice invoice, Reach reach, Due due, String... before) {
        var today = LocalDate.now(clock);
        if (!invoice.isLate(today)) return Optional.of("sales.reminder.waits.due");
        if (disputes.of(invoice).isPresent()) return Optional.of("sales.reminder.waits.dispute");
        if (reach.working() == null)
            return Optional.of(reach.dead() ? "sales.undelivered.waits" : "sales.reminder.waits.address");
        if (Arrays.stream(before).anyMatch(kind -> isTooSoon(due.step(), kind, due.all(), today)))
            return Optional.of("sales.reminder.waits.earlier");
        return isMoneyKnown(invoice, today) ? Optional.empty() : Optional.of("sales.reminder.waits.bank");
    }

    /** The day on which a step of that kind was done. */
    public Optional<LocalDate> doneOn(String kind, List<PlannedStep> all) {
        return all.stream()
                .filter(it -> it.kind().equals(kind) && it.state() == State.DONE)
                .map(it -> LocalDate.ofInstant(it.since(), clock.getZone()))
                .findFirst();
    }

    /** None goes out of order, and after a standstill as many days lie between two of them as were planned. */
    private boolean isTooSoon(PlannedStep step, String before, List<PlannedStep> all, LocalDate today) {
        return all.stream()
                .filter(it -> it.kind().equals(before))
                .anyMatch(first -> first.isComing() || first.state() == State.DONE && !hadTime(first, step, today));
    }

    private boolean hadTime(PlannedStep first, PlannedStep second, LocalDate today) {
        long between = ChronoUnit.DAYS.between(first.due(), second.due());
        var done = LocalDate.ofInstant(first.since(), clock.getZone());
        return !done.plusDays(between).isAfter(today);
    }

    private boolean isMoneyKnown(Invoice invoice, LocalDate today) {
        var seller = invoice.content().parties().seller();
        return money.until(invoice.entity(), seller.iban())
                .filter(day -> BankDays.between(day, today, seller.home()) <= MISSING)
                .isPresent();
    }
}
