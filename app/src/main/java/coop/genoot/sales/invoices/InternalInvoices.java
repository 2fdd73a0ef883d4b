package coop.genoot.sales.invoices;

import coop.genoot.activities.Activities;
import coop.genoot.activities.ActivityView;
import coop.genoot.common.ActivityId;
import coop.genoot.common.Invalid;
import coop.genoot.common.Language;
import coop.genoot.common.Problem;
import coop.genoot.common.Refused;
import coop.genoot.platform.Actor;
import coop.genoot.platform.CurrentActor;
import coop.genoot.sales.Totals;
import coop.genoot.sales.TypedLines;
import coop.genoot.sales.documents.Freezing;
import coop.genoot.sales.documents.InvoiceContent;
import coop.genoot.sales.documents.InvoiceKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Invoices between two Activities of one entity (requirement D-29): no VAT, no bank, one fact with two legs. Since
 * money
 * leaves the buying Activity at once, it is made by whoever manages that one; nobody draws on another's Activity.
 */
@Component
public class InternalInvoices {
    private static final Actor HOUSE = Actor.system("internal invoices");
    private static final int MOST_SHOWN = 500;

    private final InvoiceRows rows;
    private final Activities activities;
    private final Issuing.Parts parts;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;

    InternalInvoices(
            InvoiceRows rows,
            Activities activities,
            Issuing.Parts parts,
            ApplicationEventPublisher events,
            TransactionTemplate transaction) {
        this.rows = rows;
        this.activities = activities;
        this.parts = parts;
        this.events = events;
        this.transaction = transaction;
    }

    /**
     * Issues it with that id; the same id twice gives the same invoice. Refused when the actor does not manage the
     * buying
     * Activity ({@code sales.internal.ask-them}), when the two are not of one entity ({@code
     * sales.internal.other-entity}), and with {@link Invalid} naming every problem.
     */
    public InvoiceId issue(Actor me, InvoiceId id, ActivityId seller, ActivityId buyer, Map<String, String> fields) {
        if (!activities.isManagedBy(me, buyer)) throw new Refused("sales.internal.ask-them");
        var selling = view(seller);
        var buying = view(buyer);
        if (seller.equals(buyer) || !selling.entity().equals(buying.entity()))
            throw new Refused("sales.internal.other-entity");
        var draft = InvoiceDraft.read(untaxed(fields), me.language(), List.of());
        var totals = Totals.of(draft.lines());
        var problems = new ArrayList<>(draft.problems());
        if (problems.isEmpty() && !totals.total().isPositive())
            problems.add(Problem.at("lines[0].price", "sales.invoice.problem.nothing"));
        Invalid.unlessNone(problems);
        var content = content(selling, buying, me.language(), draft, totals);
        var place = new Issuing.Place(id, selling.entity(), seller, null, buyer, null, null);
        transaction.executeWithoutResult(_ -> {
            if (rows.find(id).isEmpty()) tell(parts.issuing().issue(me, place, content));
        });
        return id;
    }

    /** The Activities of the same entity that this one can pay, by name. */
    public List<ActivityView> sellersFor(ActivityId buyer) {
        var entity = view(buyer).entity();
        return CurrentActor.as(HOUSE, () -> activities.search("", MOST_SHOWN)).stream()
                .filter(it -> it.entity().equals(entity) && !it.id().equals(buyer))
                .toList();
    }

    private InvoiceContent content(
            ActivityView selling, ActivityView buying, Language language, InvoiceDraft draft, Totals totals) {
        var entity = parts.composing().entity(selling.entity());
        var today = parts.issuing().today();
        var parties = new InvoiceContent.Parties(
                Freezing.front(selling), Freezing.seller(entity), Freezing.buyer(buying, entity));
        var texts = new InvoiceContent.Texts(
                draft.title(), draft.intro(), draft.closing(), draft.buyerReference(), "", List.of(), List.of(), null);
        return new InvoiceContent(
                InvoiceKind.INTERNAL,
                "",
                today,
                today,
                draft.deliveredOn(),
                language,
                parties,
                draft.lines(),
                totals,
                null,
                texts);
    }

    private void tell(Invoice invoice) {
        var content = invoice.content();
        events.publishEvent(new InternalInvoiceIssued(
                invoice.id(),
                invoice.entity(),
                invoice.activity(),
                java.util.Objects.requireNonNull(invoice.buyerActivity()),
                content.parties().front().name(),
                content.parties().buyer().name(),
                invoice.number(),
                content.issuedOn(),
                content.totals().total(),
                null));
    }

    /** Names and brands of Activities are no secret inside the house; what they earn is. */
    private ActivityView view(ActivityId id) {
        var known = CurrentActor.as(HOUSE, () -> activities.byId(List.of(id.value())))
                .get(id.value());
        if (known == null) throw new Refused("sales.internal.other-entity");
        return known;
    }

    private static Map<String, String> untaxed(Map<String, String> fields) {
        var untaxed = new HashMap<>(fields);
        TypedLines.indexes(fields).forEach(index -> untaxed.put("lines[" + index + "].vat", "O"));
        return untaxed;
    }
}
