package coop.genoot.sales.followup.web;

import coop.genoot.home.Fact;
import coop.genoot.home.Link;
import coop.genoot.platform.Words;
import coop.genoot.sales.Client;
import coop.genoot.sales.PayingHabits;
import coop.genoot.sales.followup.Deal;
import coop.genoot.sales.vies.VatAnswer;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One client: what we know, what was sold, how they pay.
 *
 * @param answer what the register of VAT numbers last said; null when it was not asked or did not answer yet
 * @param habit null while nothing was paid
 * @param mayChange whether the reader manages the Activity
 * @param asks the ways to whoever can help with it
 */
public record ClientPage(
        Client client,
        @Nullable VatAnswer answer,
        PayingHabits.@Nullable Habit habit,
        List<Deal> deals,
        boolean mayChange,
        List<Link> asks) {
    public ClientPage {
        deals = List.copyOf(deals);
        asks = List.copyOf(asks);
    }

    /** What is known, row by row; what is not known is left out. */
    public List<Fact> facts(Words t) {
        var facts = new ArrayList<Fact>();
        add(facts, t.text("sales.client.kind"), t.text(client.kind().key()));
        add(facts, t.text("sales.client.address"), client.address().onOneLine(t.language()));
        client.otherAddresses()
                .forEach(it -> add(
                        facts,
                        it.label().isEmpty() ? t.text("sales.client.other-address.unnamed") : it.label(),
                        it.address().onOneLine(t.language())));
        add(facts, t.text("sales.client.register-number"), client.registerNumber());
        if (client.vat() != null)
            add(facts, t.text("sales.client.vat"), client.vat().formatted() + " · " + answerWords(t));
        add(
                facts,
                t.text("sales.client.electronic"),
                client.electronic() == null ? "" : client.electronic().toString());
        add(facts, t.text("sales.client.mail"), client.mail());
        add(facts, t.text("sales.client.phone"), client.phone());
        add(facts, t.text("sales.client.language"), client.language().locale().getDisplayLanguage(t.locale()));
        add(facts, t.text("sales.client.buyer-reference"), client.buyerReference());
        if (client.paymentDays() != null)
            add(facts, t.text("sales.client.payment-days"), t.plural("sales.client.days", client.paymentDays()));
        add(facts, t.text("sales.client.note"), client.note());
        return facts;
    }

    /** One sentence on how they pay. */
    public String habitWords(Words t) {
        if (habit == null) return t.text("sales.client.habit.none");
        if (habit.daysLate() > 0) return t.plural("sales.client.habit.late", habit.daysLate(), habit.invoices());
        if (habit.daysLate() < 0) return t.plural("sales.client.habit.early", -habit.daysLate(), habit.invoices());
        return t.text("sales.client.habit.on-time", habit.invoices());
    }

    /** What an invoice would still need, in one sentence; null when nothing is missing. */
    public @Nullable String lacking(Words t) {
        var lacking = client.lackingForInvoice().stream()
                .map(problem -> t.text(problem.key(), problem.values().toArray()))
                .toList();
        return lacking.isEmpty() ? null : t.text("sales.client.lacking", String.join(" ", lacking));
    }

    private String answerWords(Words t) {
        if (answer == null) return t.text("sales.client.vies.unknown");
        var when = t.dateTime(answer.askedAt());
        return answer.consultation() == null
                ? t.text(answer.status().key()) + " (" + when + ")"
                : t.text(answer.status().key()) + " (" + when + ", " + answer.consultation() + ")";
    }

    private static void add(List<Fact> facts, String label, @Nullable String value) {
        if (value != null && !value.isEmpty()) facts.add(Fact.of(label, value));
    }
}
