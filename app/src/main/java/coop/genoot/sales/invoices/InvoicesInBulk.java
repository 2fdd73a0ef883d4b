package coop.genoot.sales.invoices;

import coop.genoot.activities.ActivityView;
import coop.genoot.common.ActivityId;
import coop.genoot.common.EntityId;
import coop.genoot.common.Refused;
import coop.genoot.platform.Actor;
import coop.genoot.sales.ClientId;
import coop.genoot.sales.Clients;
import coop.genoot.sales.DocumentLine;
import coop.genoot.sales.Totals;
import coop.genoot.sales.documents.Freezing;
import coop.genoot.sales.documents.InvoiceContent;
import coop.genoot.sales.documents.InvoiceKind;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Issues invoices by the thousand, for a house that shows itself large. Each is numbered, frozen and booked as every
 * other; what is done for one at a time is left out: the official rules, the mail, the e-invoice.
 */
@Component
@Transactional
public class InvoicesInBulk {
    private final Invoices invoices;
    private final Clients clients;
    private final Composing composing;
    private final Issuing issuing;

    InvoicesInBulk(Invoices invoices, Clients clients, Issuing.Parts parts) {
        this.invoices = invoices;
        this.clients = clients;
        this.composing = parts.composing();
        this.issuing = parts.issuing();
    }

    /** What all invoices of an Activity to that client have in common, put together once. */
    public record Model(EntityId entity, ActivityId activity, ClientId client, InvoiceContent content) {

        /** The same client of another Activity of the entity, which knows it under an id of its own. */
        public Model of(ActivityView other, ClientId otherClient) {
            var parties = new InvoiceContent.Parties(
                    Freezing.front(other),
                    content.parties().seller(),
                    content.parties().buyer());
            return new Model(
                    entity, other.id(), otherClient, content(parties, content.issuedOn(), content.texts(), List.of()));
        }

        private InvoiceContent on(LocalDate day, String title, List<DocumentLine> lines) {
            var texts = content.texts();
            var titled = new InvoiceContent.Texts(
                    title, "", "", texts.buyerReference(), "", texts.mentions(), texts.reasons(), null);
            return content(content.parties(), day, titled, lines);
        }

        private InvoiceContent content(
                InvoiceContent.Parties parties, LocalDate day, InvoiceContent.Texts texts, List<DocumentLine> lines) {
            var term = ChronoUnit.DAYS.between(content.issuedOn(), content.dueOn());
            return new InvoiceContent(
                    content.kind(),
                    "",
                    day,
                    day.plusDays(term),
                    null,
                    content.language(),
                    parties,
                    lines,
                    Totals.of(lines),
                    null,
                    texts);
        }
    }

    /** An invoice to be issued, under the id it will have. */
    public record Order(InvoiceId id, Model model, String title, List<DocumentLine> lines) {}

    @Transactional(readOnly = true)
    public Model model(Actor house, ActivityId activity, ClientId client) {
        var mine = invoices.managed(house, activity);
        var buyer = clients.find(house, client).orElseThrow(() -> new Refused("sales.client.not-yours"));
        var draft = new InvoiceDraft("", "", "", "", null, null, List.of(), List.of(), List.of());
        var occasion = new Composing.Occasion(InvoiceKind.INVOICE, mine, buyer, buyer.language(), issuing.today(), "");
        var content = composing.compose(occasion, draft, List.of(), Totals.of(List.of()));
        return new Model(mine.entity(), activity, client, content);
    }

    /** Issues them today, all of one entity, in one transaction. Only the house itself does. */
    public List<Invoice> issue(Actor house, List<Order> orders) {
        if (!house.isSystem()) throw new Refused("sales.invoice.not-yours");
        return issuing.issueAll(
                house, orders.stream().map(it -> ready(it, issuing.today())).toList());
    }

    private static Issuing.Ready ready(Order order, LocalDate today) {
        var model = order.model();
        return new Issuing.Ready(
                new Issuing.Place(order.id(), model.entity(), model.activity(), model.client(), null, null, null),
                model.on(today, order.title(), order.lines()));
    }
}
