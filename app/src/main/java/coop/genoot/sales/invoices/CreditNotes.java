package coop.genoot.sales.invoices;

import coop.genoot.activities.Activities;
import coop.genoot.common.Invalid;
import coop.genoot.common.Money;
import coop.genoot.common.Problem;
import coop.genoot.common.Refused;
import coop.genoot.platform.Actor;
import coop.genoot.platform.Hat;
import coop.genoot.sales.DocumentLine;
import coop.genoot.sales.InvoicingPlan;
import coop.genoot.sales.Totals;
import coop.genoot.sales.VatTreatment;
import coop.genoot.sales.documents.InvoiceContent;
import coop.genoot.sales.documents.InvoiceKind;
import coop.genoot.sales.held.CreditFields;
import coop.genoot.sales.held.HeldDocument.Kind;
import coop.genoot.sales.held.HeldDocuments.Asked;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes back what was invoiced, whole or part; never more than what is left of it. */
@Component
@Transactional
public class CreditNotes {
    private final InvoiceRows rows;
    private final Activities activities;
    private final Issuing.Parts parts;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CreditNotes(
            InvoiceRows rows,
            Activities activities,
            Issuing.Parts parts,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rows = rows;
        this.activities = activities;
        this.parts = parts;
        this.events = events;
        this.clock = clock;
    }

    /**
     * What is to be taken back of an invoice: all that is left, whole lines by their position, or an amount without
     * VAT.
     *
     * @param why a few words that the client reads
     * @param leftAsSeen what was left, VAT included, when the actor decided: another credit in between is noticed
     *     by it
     */
    public record Request(Set<Integer> lines, @Nullable Money net, String why, Money leftAsSeen) {
        public Request {
            lines = Set.copyOf(lines);
        }

        public static Request all(String why, Money leftAsSeen) {
            return new Request(Set.of(), null, why, leftAsSeen);
        }

        public static Request lines(Set<Integer> lines, String why, Money leftAsSeen) {
            return new Request(lines, null, why, leftAsSeen);
        }

        public static Request amount(Money net, String why, Money leftAsSeen) {
            return new Request(Set.of(), net, why, leftAsSeen);
        }

        boolean isAll() {
            return lines.isEmpty() && net == null;
        }
    }

    /** What can still be taken back of an invoice, per rate of VAT. */
    @Transactional(readOnly = true)
    public Totals left(Actor me, InvoiceId invoice) {
        return rows.find(invoice)
                .filter(it -> mayCredit(me, it))
                .map(it -> plan(it).rest())
                .orElse(Totals.ofSums(List.of()));
    }

    /** Whether the actor may take back something of it now. */
    @Transactional(readOnly = true)
    public boolean isPossible(Actor me, Invoice invoice) {
        return mayCredit(me, invoice)
                && InvoiceLife.after(invoice.state(), InvoiceLife.Verb.CREDIT).isPresent()
                && plan(invoice).rest().total().isPositive();
    }

    /**
     * Issues a credit note with that id; the same id twice gives the same note. Refused when somebody else credited
     * in
     * between ({@code sales.credit.changed-meanwhile}), and with {@link Invalid} when it is more than what is left or
     * nothing at all, and when nobody says why ({@code sales.credit.why-missing}).
     */
    public InvoiceId credit(Actor me, InvoiceId id, InvoiceId of, Request request) {
        var invoice =
                rows.lock(of).filter(it -> mayCredit(me, it)).orElseThrow(() -> new Refused("sales.invoice.not-yours"));
        if (rows.find(id).isPresent()) return id;
        if (request.why().isBlank()) throw new Invalid(List.of(Problem.at("why", "sales.credit.why-missing")));
        var plan = plan(invoice);
        if (invoice.content().kind().isCredit() || !plan.rest().total().isPositive())
            throw new Refused("sales.credit.nothing-left", invoice.number());
        if (!plan.rest().total().equals(request.leftAsSeen())) throw new Refused("sales.credit.changed-meanwhile");
        var totals = totals(invoice, plan, request);
        var content = content(invoice, request, totals);
        if (!invoice.content().kind().isInternal()) check(invoice, content);
        var place = new Issuing.Place(
                id,
                invoice.entity(),
                invoice.activity(),
                invoice.client(),
                invoice.buyerActivity(),
                invoice.order(),
                of);
        if (mustWait(me, id, invoice, request, content)) return id;
        var note = parts.issuing().issue(me, place, content);
        boolean whole = plan.after(totals.vat()).rest().total().isZero();
        follow(me, invoice, note, whole);
        tell(invoice, note, whole);
        return id;
    }

    private boolean mustWait(Actor me, InvoiceId id, Invoice invoice, Request request, InvoiceContent content) {
        // What goes from one Activity of the house to another is not asked about, nor is taking it back.
        if (content.kind().isInternal()) return false;
        var of = invoice.id().value();
        var kept = new CreditFields(request.lines(), request.net(), request.why(), request.leftAsSeen()).kept();
        var asked = new Asked(
                id.value(), Kind.CREDIT_NOTE, invoice.entity(), invoice.activity(), invoice.client(), of, kept);
        return parts.held().mustWait(me, asked, content);
    }

    private void check(Invoice invoice, InvoiceContent content) {
        var provisional = parts.issuing().provisional(invoice.entity(), content);
        Invalid.unlessNone(parts.official().problems(provisional, List.of()));
    }

    private Totals totals(Invoice invoice, InvoicingPlan plan, Request request) {
        if (request.isAll()) return plan.rest();
        var totals = request.net() == null ? ofLines(invoice, plan, request) : ofAmount(plan, request.net());
        if (totals.isEmpty())
            throw new Invalid(List.of(
                    Problem.at("amount", "sales.credit.too-much", plan.rest().net())));
        if (!totals.get().total().isPositive())
            throw new Invalid(List.of(Problem.at("amount", "sales.credit.nothing")));
        return totals.get();
    }

    private static Optional<Totals> ofLines(Invoice invoice, InvoicingPlan plan, Request request) {
        var bases = new TreeMap<VatTreatment, Money>();
        chosen(invoice, request).forEach(line -> bases.merge(line.vat(), line.net(), Money::plus));
        return plan.exactly(bases);
    }

    private static Optional<Totals> ofAmount(InvoicingPlan plan, Money net) {
        boolean fits = net.compareTo(plan.rest().net()) <= 0;
        return fits ? Optional.of(net.isPositive() ? plan.part(net) : Totals.ofSums(List.of())) : Optional.empty();
    }

    private InvoiceContent content(Invoice invoice, Request request, Totals totals) {
        var original = invoice.content();
        var kind = original.kind().isInternal() ? InvoiceKind.INTERNAL_CREDIT : InvoiceKind.CREDIT_NOTE;
        var today = parts.issuing().today();
        var before = original.texts();
        var corrected = new InvoiceContent.Corrected(
                original.number(), original.issuedOn(), request.why().strip());
        var texts = new InvoiceContent.Texts(
                before.title(),
                "",
                "",
                before.buyerReference(),
                before.orderNumber(),
                markedMentions(before),
                before.reasons(),
                corrected,
                original.frame());
        return new InvoiceContent(
                kind,
                "",
                today,
                today,
                null,
                original.language(),
                original.parties(),
                lines(invoice, request, totals),
                totals,
                null,
                texts);
    }

    /** What the law wants on every document of its kind, credit notes too (France: BR-FR-05), and no other notes. */
    private static List<InvoiceContent.Mention> markedMentions(InvoiceContent.Texts texts) {
        return texts.mentions().stream().filter(it -> it.mark() != null).toList();
    }

    private List<DocumentLine> lines(Invoice invoice, Request request, Totals totals) {
        var original = invoice.content();
        if (totals.equals(original.totals())) return original.lines();
        if (!request.lines().isEmpty()) return renumbered(chosen(invoice, request));
        return parts.composing().lines("sales.credit.line", original.language(), totals, original.number());
    }

    private static List<DocumentLine> chosen(Invoice invoice, Request request) {
        return invoice.content().lines().stream()
                .filter(line -> line.isItem() && request.lines().contains(line.position()))
                .toList();
    }

    private static List<DocumentLine> renumbered(List<DocumentLine> lines) {
        return java.util.stream.IntStream.range(0, lines.size())
                .mapToObj(i -> lines.get(i).at(i + 1))
                .toList();
    }

    private void follow(Actor me, Invoice invoice, Invoice note, boolean whole) {
        var verb = whole ? InvoiceLife.Verb.CREDIT : InvoiceLife.Verb.CREDIT_A_PART;
        var next = InvoiceLife.after(invoice.state(), verb)
                .orElseThrow(() -> new Refused("sales.credit.nothing-left", invoice.number()));
        rows.move(invoice.id(), next, clock.instant());
        var step = whole ? InvoiceStep.Kind.CREDITED : InvoiceStep.Kind.PARTLY_CREDITED;
        rows.addStep(invoice.id(), step, me, note.number(), clock.instant());
    }

    private void tell(Invoice invoice, Invoice note, boolean whole) {
        var content = note.content();
        var buyer = content.parties().buyer().name();
        if (invoice.buyerActivity() != null) {
            events.publishEvent(new InternalInvoiceIssued(
                    note.id(),
                    note.entity(),
                    note.activity(),
                    invoice.buyerActivity(),
                    content.parties().front().name(),
                    buyer,
                    note.number(),
                    content.issuedOn(),
                    content.totals().total(),
                    invoice.id()));
            return;
        }
        var client = Objects.requireNonNull(note.client());
        events.publishEvent(new CreditNoteIssued(
                note.id(),
                invoice.id(),
                note.entity(),
                note.activity(),
                client,
                buyer,
                note.number(),
                invoice.number(),
                content.issuedOn(),
                content.totals().net(),
                content.totals().vat(),
                content.totals().total(),
                whole,
                note.order()));
    }

    private InvoicingPlan plan(Invoice invoice) {
        return InvoicingPlan.of(invoice.content().totals()).after(rows.creditedOf(invoice.id()));
    }

    private boolean mayCredit(Actor me, Invoice invoice) {
        return activities.isManagedBy(me, invoice.activity())
                || me.has(Hat.FINANCE, invoice.entity().value());
    }
}
