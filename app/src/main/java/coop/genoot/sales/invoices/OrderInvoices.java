package coop.genoot.sales.invoices;

import coop.genoot.common.Invalid;
import coop.genoot.common.Problem;
import coop.genoot.common.Refused;
import coop.genoot.platform.Actor;
import coop.genoot.sales.Client;
import coop.genoot.sales.Clients;
import coop.genoot.sales.DocumentLine;
import coop.genoot.sales.InvoicedSoFar;
import coop.genoot.sales.InvoicingPlan;
import coop.genoot.sales.Totals;
import coop.genoot.sales.VatSum;
import coop.genoot.sales.documents.Frame;
import coop.genoot.sales.documents.InvoiceContent;
import coop.genoot.sales.documents.InvoiceKind;
import coop.genoot.sales.documents.OrderPart;
import coop.genoot.sales.held.HeldDocument.Kind;
import coop.genoot.sales.held.HeldDocuments.Asked;
import coop.genoot.sales.quotes.Order;
import coop.genoot.sales.quotes.OrderId;
import coop.genoot.sales.quotes.Orders;
import coop.genoot.sales.quotes.Quotes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Invoices of what was ordered: deposits, intermediate ones and the final one, whose sum is the order to the cent
 * (requirement D-17). The final invoice shows all that was done and takes off what was invoiced before.
 */
@Component
@Transactional
public class OrderInvoices implements InvoicedSoFar {
    private final InvoiceRows rows;
    private final Orders orders;
    private final Clients clients;
    private final Invoices invoices;
    private final Quotes quotes;
    private final Issuing.Parts parts;

    OrderInvoices(
            InvoiceRows rows, Orders orders, Clients clients, Invoices invoices, Quotes quotes, Issuing.Parts parts) {
        this.rows = rows;
        this.orders = orders;
        this.clients = clients;
        this.invoices = invoices;
        this.quotes = quotes;
        this.parts = parts;
    }

    @Override
    @Transactional(readOnly = true)
    public Map<UUID, List<VatSum>> ofOrders(Actor me, Collection<UUID> ids) {
        return rows.ofOrders(ids);
    }

    /** What was ordered, invoiced, and is still to invoice. Refused when the order is not the actor's to see. */
    @Transactional(readOnly = true)
    public InvoicingPlan plan(Actor me, OrderId order) {
        return planOf(me, order.value(), order(me, order).totals());
    }

    /** The invoices made of it so far, oldest first. */
    @Transactional(readOnly = true)
    public List<Invoice> of(Actor me, OrderId order) {
        return rows.ofOrder(order(me, order).id().value());
    }

    /** The document as it would be, with all that is wrong so far. */
    @Transactional(readOnly = true)
    public Invoices.Preview preview(Actor me, OrderId id, OrderPart part, Map<String, String> fields) {
        var order = order(me, id);
        var composed = compose(me, order, part, InvoiceDraft.texts(fields));
        return new Invoices.Preview(composed.content(), composed.problems());
    }

    /**
     * Issues that part of the order; the texts come from the fields {@code title}, {@code intro}, {@code closing},
     * {@code
     * reference}, {@code delivered} and {@code days}. Others who invoice the same order wait. Refused when nothing
     * is left
     * ({@code sales.order.all-invoiced}), and with {@link Invalid} naming every problem.
     */
    public InvoiceId issue(Actor me, InvoiceId id, OrderId orderId, OrderPart part, Map<String, String> fields) {
        var order = order(me, orderId);
        invoices.managed(me, order.activity());
        rows.lockOrder(orderId.value());
        if (rows.find(id).isPresent()) return id;
        var composed = compose(me, order, part, InvoiceDraft.texts(fields));
        var problems = new ArrayList<>(composed.problems());
        if (problems.isEmpty()) {
            var provisional = parts.issuing().provisional(order.entity(), composed.content());
            problems.addAll(parts.official().problems(provisional, List.of()));
        }
        Invalid.unlessNone(problems);
        var place =
                new Issuing.Place(id, order.entity(), order.activity(), order.client(), null, orderId.value(), null);
        if (mustWait(me, id, order, part, fields, composed.content())) return id;
        parts.issuing().issue(me, place, composed.content());
        boolean all = planOf(me, orderId.value(), order.totals()).rest().vat().isEmpty();
        quotes.invoiced(me, order.quote(), all);
        return id;
    }

    private boolean mustWait(
            Actor me, InvoiceId id, Order order, OrderPart part, Map<String, String> typed, InvoiceContent content) {
        var fields = new HashMap<>(typed);
        fields.putAll(part.asFields());
        var of = order.id().value();
        var asked = new Asked(id.value(), Kind.ORDER, order.entity(), order.activity(), order.client(), of, fields);
        return parts.held().mustWait(me, asked, content);
    }

    private record Composed(InvoiceContent content, List<Problem> problems) {}

    private Composed compose(Actor me, Order order, OrderPart part, InvoiceDraft draft) {
        var plan = planOf(me, order.id().value(), order.totals());
        if (plan.rest().vat().isEmpty()) throw new Refused("sales.order.all-invoiced", order.number());
        var totals = totals(plan, part);
        var problems = new ArrayList<>(draft.problems());
        if (!totals.total().isPositive()) problems.add(Problem.at("amount", "sales.invoice.problem.nothing"));
        var client = clients.find(me, order.client()).orElseThrow(() -> new Refused("sales.invoice.not-yours"));
        var occasion = occasion(me, order, client, part);
        problems.addAll(parts.composing().problems(occasion, draft));
        var content = parts.composing()
                .compose(occasion, titled(draft, order), lines(order, part, totals), totals)
                .framed(frame(order, part).code());
        return new Composed(content, problems);
    }

    private Composing.Occasion occasion(Actor me, Order order, Client client, OrderPart part) {
        var activity = invoices.managed(me, order.activity());
        var today = parts.issuing().today();
        return new Composing.Occasion(part.kind(), activity, client, order.language(), today, order.number());
    }

    /** The lines of a part say how much, not what: the order knows. */
    private Frame frame(Order order, OrderPart part) {
        var frame = Frame.of(order.lines());
        boolean last = part.kind() == InvoiceKind.FINAL;
        return last && rows.ofOrder(order.id().value()).stream().anyMatch(OrderInvoices::isDeposit)
                ? frame.finalAfterDeposit()
                : frame;
    }

    private static boolean isDeposit(Invoice earlier) {
        return earlier.content().kind() == InvoiceKind.DEPOSIT;
    }

    private static Totals totals(InvoicingPlan plan, OrderPart part) {
        if (part.percent() != null) return plan.part(part.percent());
        return part.net() == null ? plan.rest() : plan.part(part.net());
    }

    private static InvoiceDraft titled(InvoiceDraft draft, Order order) {
        var title = draft.title().isEmpty() ? order.title() : draft.title();
        var reference = draft.buyerReference().isEmpty() ? order.reference() : draft.buyerReference();
        return draft.called(title, reference);
    }

    private List<DocumentLine> lines(Order order, OrderPart part, Totals totals) {
        var composing = parts.composing();
        if (part.kind() == InvoiceKind.DEPOSIT)
            return composing.lines("sales.order.line.deposit", order.language(), totals, order.number());
        if (part.kind() == InvoiceKind.INTERMEDIATE)
            return composing.lines("sales.order.line.part", order.language(), totals, order.number());
        var lines = new ArrayList<DocumentLine>();
        order.lines().stream()
                .filter(line -> line.counts() || !line.isItem())
                .forEach(line -> lines.add(firm(line, lines.size() + 1)));
        for (var earlier : rows.ofOrder(order.id().value())) takeOff(order, earlier, lines);
        return lines;
    }

    /** What an earlier invoice asked and no credit note gave back, with a minus before it. */
    private void takeOff(Order order, Invoice earlier, List<DocumentLine> lines) {
        var left = InvoicingPlan.of(earlier.content().totals())
                .after(rows.creditedOf(earlier.id()))
                .rest();
        var off = parts.composing()
                .lines("sales.order.line.invoiced", order.language(), left.negated(), earlier.number());
        off.forEach(line -> lines.add(line.at(lines.size() + 1)));
    }

    private static DocumentLine firm(DocumentLine line, int position) {
        if (!line.isItem()) return line.at(position);
        return DocumentLine.item(position, line.description(), line.quantity(), line.unit(), line.price(), line.vat())
                .discountedBy(line.discount());
    }

    private Order order(Actor me, OrderId id) {
        return orders.find(me, id).orElseThrow(() -> new Refused("sales.invoice.not-yours"));
    }
}
